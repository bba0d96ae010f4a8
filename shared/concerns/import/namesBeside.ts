import { familyNames } from '../../kernel/familyNames'
import { fold } from '../../kernel/foldText'
import { givenNames } from '../../kernel/givenNames'
import { wordNames } from '../../kernel/wordNames'
import { commonWords, placeWords } from '../../kernel/wordsOfNames'

/*
 * Names that are told by a single word beside them: `Ask for Delroy`, `Old man Petrov`, `J. Pell`, `los
 * Ramírez`, `tasha is selling again`. What is found is only asked about.
 */

const capital = String.raw`(\p{Lu}\p{Ll}[\p{L}\p{M}'’-]*)`
const asked = new RegExp(
  String.raw`(?<!\p{L})(?:[Aa]sk(?:s|ed|ing)? for|[Tt]alk(?:s|ed)? to|[Ss]peak (?:to|with)|[Pp]regunt(?:e|en|a|ar) por|[Oo]ld (?:man|lady|woman|guy)|[Cc]razy|[Ll]il['’]?|[Ee]l viejo|[Ll]a vieja) ${capital}`,
  'gu',
)
/** A letter with a point and a name; directions stand before streets. */
const initialed = new RegExp(
  String.raw`(?<![\p{L}.])([A-DF-MO-RT-VX-Z]\. ?\p{Lu}\p{Ll}[\p{L}\p{M}'’-]+)(?: (\p{Lu}\p{L}+))?`,
  'gu',
)
const family =
  /(?<!\p{L})(?:[Tt]he|[Ll]os) (\p{Lu}[\p{Ll}\p{M}]{2,20})(?=$|[\s,.;:!?)])(?: (\p{L}+))?/gu
const familyEnding = /(?:ski|sky|sen|ov|wicz|ian|berg|stein|mann|oglu|escu)s$/

const subject =
  /(?<![\p{L}\p{M}@.'’-])(\p{Ll}[\p{Ll}\p{M}]{3,20}) (?:(?:is|was|s|keeps?|kept|has been|been|started|starts) (?:\p{Ll}+ )?\p{Ll}+ing|sells?|sold|deals?|dealt|sleeps?|slept|steals?|stole|hits?|threaten(?:s|ed)|yell(?:s|ed)|scream(?:s|ed)|lives|lived|smokes|drinks|vende|vive|roba|grita|amenaza|duerme)(?!\p{L})/gu

/** A name in small letters behind a word that somebody stands behind: `it was walt from 3b`. */
const behind =
  /(?<![\p{L}\p{M}@.'’-])(?:it['’]?s|it (?:was|is)|saw|seen|caught|named|called|by|with|know|knows|knew|against|told|ask|asked|and|from|that|es|fue|con|por|vi a|vimos a) (\p{Ll}[\p{Ll}\p{M}]{2,20})(?=$|[.,;!?)]|\s+(?:from|again|and|at|in|on|by|who|the|every|each|last|was|is|were|are|had|has|de|del|en|y|otra)(?!\p{L}))/gu
/** The same where it begins a sentence: `doug from the corner again`. */
const atBeginning =
  /(?:^|[.!?\n])\s{0,4}(\p{Ll}[\p{Ll}\p{M}]{2,20}) (?:from|again|at|was|is|and|comes|came|owes|has|had|de|del|otra|es|está)(?!\p{L})/gu
/** Two names side by side, of which one is a word as well: `Rose and Jack were fighting`. */
const pair =
  /(?<![\p{L}\p{M}'’&-])(\p{Lu}\p{Ll}{2,20}) (?:and|&|y|e|und|et) (\p{Lu}\p{Ll}{2,20})(?= (?:were|are|was|is|had|have|fight|fought|sell|sold|deal|drink|yell|scream|argue|argued|live|stay|sleep|always|keep|kept|estaban|están|son|venden|viven|pelean|gritan)(?!\p{L}))/gu

/** A common surname, one or two signs, and what somebody does. */
const chinese =
  /(?<!\p{sc=Han})(?!周[末围圍边邊日一二三四五六期]|许多|許多|何[时時人处處]|谢谢|謝謝|张贴|陈旧|曾经|曾經|唐人|程度|严重|嚴重|孙[子女]|董事|罗列|胡同|胡乱|朱红|宋代|韩国|韓國|吴语)[王李张張刘劉陈陳杨楊赵趙吴吳周徐孙孫朱胡郭何罗羅郑鄭梁谢謝宋唐许許邓鄧冯馮韩韓曹曾彭萧蕭蔡潘袁董蒋蔣沈魏程吕呂丁卢盧姚谭譚廖姜崔][\p{sc=Han}]{1,2}?(?=在|又|总|總|经常|經常|常常|每|天天|昨|今|把|被|打|偷|卖|賣|贩|販|骂|罵|跟|抢|搶|吸|喝|砸|踢|住|威胁|威脅|睡|吵|欠|说|說|拿)/u

const isOrdinary = (word: string): boolean => {
  const key = fold(word).replace(/['’]s$/, '')
  return commonWords.has(key) || placeWords.has(key)
}

/** Names of those kinds in a text in which known places stand no more. */
export function namesBesideIn(text: string): string[] {
  return [
    ...[...text.matchAll(asked)].flatMap(([, name = '']) => (isOrdinary(name) ? [] : [name])),
    ...[...text.matchAll(initialed)].flatMap(([, name = '', next = '']) =>
      isOrdinary(name.replace(/^\p{Lu}\. ?/u, '')) || isOrdinary(next) ? [] : [name],
    ),
    ...[...text.matchAll(family)].flatMap(([whole, name = '', next = '']) =>
      isFamily(whole, name) && !isPlaceWord(next) ? [name] : [],
    ),
    ...[...text.matchAll(subject)].flatMap(([, name = '']) =>
      givenNames.has(fold(name)) && !isOrdinary(name) ? [name] : [],
    ),
    ...[behind, atBeginning]
      .flatMap((pattern) => [...text.matchAll(pattern)])
      .flatMap(([, name = '']) => (givenNames.has(fold(name)) && !isOrdinary(name) ? [name] : [])),
    ...[...text.matchAll(pair)].flatMap(([whole, one = '', other = '']) =>
      [one, other].some(isGivenName) ? [whole] : [],
    ),
    ...(chinese.exec(text) ?? []),
  ]
}

/** Whether a word with a capital is a given name, also one that is a word as well. */
const isGivenName = (word: string): boolean => {
  const key = fold(word)
  return wordNames.has(key) || (givenNames.has(key) && !isOrdinary(word))
}

const isPlaceWord = (word: string): boolean => placeWords.has(fold(word))

/** `los Ramírez` and `the Kowalskis`; one of a family by itself is written without `the`. */
function isFamily(whole: string, name: string): boolean {
  const key = fold(name)
  if (isOrdinary(name)) return false
  if (/^los/i.test(whole)) return familyNames.has(key)
  return familyEnding.test(key) || (key.endsWith('s') && familyNames.has(key.replace(/e?s$/, '')))
}
