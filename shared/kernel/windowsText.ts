/** What Windows-1252 has at 0x80 to 0x9F, where Latin-1 has controls. Node's own decoder takes the two for one. */
const windowsLetters = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

/** A text read as Latin-1 that is Windows-1252, as the programs that wrote it meant it. */
export const windowsText = (latin1: string): string =>
  latin1.replace(/[\u0080-\u009f]/g, (sign) => windowsLetters[sign.charCodeAt(0) - 0x80] ?? sign)
