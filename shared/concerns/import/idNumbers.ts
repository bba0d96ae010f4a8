import { carMakes } from './personWords'

/* Numbers that are one person's or one car's: of Social Security, of birth, of a plate. */

const identityNumbers =
  /(?<![\d-])\d{3}([- ])\d{2}\1\d{4}(?![\d-])|(?<!\p{L})(?:ssn|s\.s\.n\.?|social security|seguro social|social insurance|itin|passport|pasaporte|driver['’]?s? licen[cs]e|licencia de conducir|hộ chiếu|căn cước|身份证|社保|护照|جواز|رقم الهوية|ፓስፖርት|baasaboor)[^\d\n]{0,20}\d(?:[\s-]?[\dA-Z]){3,}/iu

const born =
  /(?<!\p{L})(?:d\.?o\.?b\.?|date of birth|birth ?da(?:y|te)|born|fecha de nacimiento|naci(?:ó|o|dos?|das?)|ngày sinh|sinh ngày|sinh năm|née?s? (?:le|en)|date de naissance|dhalatay|dhashay|taariikhda dhalashada)(?!\p{L})[^\d\n]{0,20}\d{1,4}|(?:出生|生于|生日|تاريخ الميلاد|مواليد|ولد في|ولدت في|የተወለደ|የትውልድ)[^\d\n]{0,14}\d|\d{1,2}[日号]\s*(?:出生|生)/iu

/** Whether a text has a number of an identity document in it. */
export const hasPersonalNumber = (text: string): boolean => identityNumbers.test(text)

/** Whether a text says when somebody was born. */
export const hasBirthDate = (text: string): boolean => born.test(text)

const plate = new RegExp(
  String.raw`(?<![\p{L}])(?:[Pp]lates?|PLATES?|[Pp]lacas?|[Pp]laque|[Mm]atr[ií]cula|[Bb]iển số|车牌|${[...carMakes].map((make) => `${make.slice(0, 1).toUpperCase()}${make.slice(1)}|${make}`).join('|')}).{0,20}\b(?=[A-Z0-9 -]*\d)[A-Z]{2,4}[ -]?[A-Z0-9]{3,4}\b`,
  'u',
)
/** Plates of any state, after the word for them: `plate 7ABC123`. */
const anyPlate =
  /(?<!\p{L})(?:(?:license )?plates?|tags?|placas?|plaques?|matr[ií]culas?|biển số|taargo|车牌号?|لوحة|ታርጋ)(?: (?:no\.?|number|is|reads?|es|número|xe|là|رقم|ቁጥር))*[\s:#是]*(?=[\p{L}-]*\d)(?=[\d-]*\p{L})[\p{sc=Han}]?[A-Za-z0-9][A-Za-z0-9-]{4,8}(?![\p{L}\p{N}])/iu
/** Letters and figures as plates have them, after a car or `License WA`. */
const carsPlate =
  /(?<!\p{L})(?:[Ll]icen[cs]e|[Cc]ar|[Vv]an|[Tt]ruck|SUV|[Ss]edan|[Pp]ickup|[Cc]arro|[Cc]amioneta|[Vv]oiture)(?!\p{L}).{0,24}?(?<![\p{L}\p{N}])(?!MLK|CAD|CFS|SDOT)(?:[A-Z]{3}[ -]?\d{3,4}|\d[A-Z]{3}\d{3}|[A-Z]{2}-\d{3}-[A-Z]{2})(?![\p{L}\p{N}])/u

/** Letters and figures that hardly anything but a plate has, whatever stands around them: `7ABC123`. */
const barePlate =
  /(?<![\p{L}\p{N}#-])(?!MLK|CAD|CFS|SDOT|REQ|SRQ|TKT)(?:\d[A-Z]{3}\d{3}|[A-Z]{3}\d{4})(?![\p{L}\p{N}-])/u

/** Whether a text has the license plate of a car in it. */
export const hasPlate = (text: string): boolean =>
  plate.test(text) || anyPlate.test(text) || carsPlate.test(text) || barePlate.test(text)
