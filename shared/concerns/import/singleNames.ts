import { wordNames } from '../../kernel/wordNames'
import { commonWords, placeWords } from '../../kernel/wordsOfNames'
import { onlyPersonVerbs } from './personWords'

/*
 * Names that show less than a first and a last name with capitals do: a single one by its place in
 * the sentence, one in small letters that is known as a name, initials, handles, a Chinese surname
 * before a title. Nobody knows all names; what is found here is only ever asked about.
 */

/** What stands before a person with a capital, and before hardly anything else. */
const beforePerson = String.raw`(?:\p{L}+ed|beaten|bitten|caught|driven|held|hit|hurt|known|owned|run|seen|sent|shot|sold|stolen|taken|thrown|told) by|with|saw|seen|met|told|asked|knows?|against|friends? of|con|por|contra|vi a|vimos a|conoce a|avec|cùng với`
const capital = String.raw`\p{Lu}\p{Ll}[\p{Ll}\p{M}'’-]*`
const singles = new RegExp(
  String.raw`(?<![\p{L}\p{M}])(?:${beforePerson}) (${capital})(?=[.,;!?)"”]|$|\s+(?:and|or|who|in|at|on|by|near|behind|outside|from|for|to|again|every|each|all|last|because|when|while|he|she|they|y|que|en|cada|et|qui|[(])(?!\p{L}))`,
  'gu',
)
const kin = new RegExp(
  String.raw`(?<![\p{L}\p{M}])(?:wife|husband|son|daughter|brother|sister|mother|father|friend|cousin|uncle|aunt|roommate|landlord|landlady|tenant|boss|partner|ex|nephew|niece|grandson|neighbou?r|boyfriend|girlfriend|esposa|esposo|hij[oa]|herman[oa]|amig[oa]|vecin[oa]|fille|fils|voisin|voisine),? (${capital})`,
  'gu',
)
const inBrackets = new RegExp(String.raw`\((${capital})(?: (?:and|y|&) (${capital}))?\)`, 'gu')

/** What words with capitals are, where they are no persons: shops, goods, programs. */
export const things: ReadonlySet<string> = new Set(
  (
    'safeway walmart target walgreens costco starbucks mcdonalds subway ikea kroger fedex ups usps amtrak greyhound narcan naloxone fentanyl xanax tylenol suboxone medicaid medicare internet christmas halloween ' +
    'god allah budweiser heineken vaseline tasers taser zoom excel android iphone linux windows chromebook bluetooth wifi dumpster tupperware kleenex jacuzzi plexiglas velcro'
  ).split(' '),
)
const isPerson = (word: string): boolean => {
  const key = word.toLowerCase().replace(/['’]s$/, '')
  return !commonWords.has(key) && !placeWords.has(key) && !things.has(key)
}

/** Given names that are no other words, as people without capitals write them. */
const given = new Set(
  (
    'aaliyah abdi abdullah abdullahi adrian ahmed aisha alejandra alejandro alfredo alonzo amina andre andrea andres andrew angela anthony antonio ashley brandon brayden brianna brittany caitlin carlos carmen catherine charlie christina christopher claudia connor cristina daniel danielle darius darnell darrell deandre deborah demetrius denise derek deshawn devon diego dmitri dontae dwayne edgar eduardo elijah elizabeth emily enrique eric esteban ethan fatima fatuma felipe fernando francisco gabriel gabriela gerald gerardo gloria gonzalo gregory guillermo gustavo hassan heather hector hussein ibrahim ignacio isabel isabella ismail jacob jamaal jamal james janet jason javier jayden jeffrey jennifer jeremy jermaine jerome jessica joanna joaquin joel jonathan jorge jose joseph joshua juan juanita justin kareem karina karla katherine keisha kelvin kenneth kevin khalid kiara kimberly lakisha lamar larry lashonda latasha latoya lawrence leonardo leroy lorenzo lourdes luis malik manuel marcos marcus margaret maria mariana maribel marisol marquis martinez matthew maurice megan melissa michael michelle miguel mohamed mohammed mohamud monique muhammad mustafa nancy natasha nathan nicole octavio omar oscar pablo patricia patrick pedro priscilla quentin rafael ramon raquel rashad raul rebecca reginald ricardo richard roberto rodrigo rogelio ronald rosario ryan salvador samantha samuel santiago sergio shaniqua shawn stephanie stephen steven susan tamika tanisha terrell terrence theresa thomas tiffany timothy travis trevon tyrell tyrone tyson valentina vanessa veronica victor vincent xavier yasmin yesenia yolanda yusuf zachary ' +
    'axmed caasha cabdi cabdulahi cabdullahi cabdiraxmaan cali cismaan deeqa faadumo faarax faduma fartun hodan ifrax ismaaciil jaamac khadra maryan maxamed maxamuud muuse saciid sahra warsame xaliimo xasan xuseen yuusuf'
  ).split(' '),
)
/** Streets and states have such names, too. */
const namedAfter =
  /^(?:street|st|avenue|ave|road|rd|lane|way|drive|park|school|center|centre|church|library|bridge|hospital|clinic|plaza|mason|county|state|beach)$/

const arabic =
  /(?<!(?:شارع|مدرسة|مسجد|حي|طريق)\s)(?<!\p{L})[ولبف]?(?:محمد|أحمد|احمد|محمود|حسين|خالد|يوسف|إبراهيم|ابراهيم|إسماعيل|اسماعيل|فاطمة|عائشة|مريم|زينب|خديجة|عبد ?الله|عبد ?الرحمن|عبد ?الرحيم|مصطفى|طارق|ليلى|سارة|ياسر|حمزة|بلال|عثمان|أسامة|هشام|سلمان|جعفر)(?!\p{L})/u
const amharic =
  /(?<!\p{L})[ከለበየእ]?(?:አበበ|ከበደ|ተስፋዬ|ሃይሌ|ኃይሌ|ሰለሞን|ዳዊት|ዮሐንስ|ሳሙኤል|ብርሃኑ|ግርማ|ታደሰ|መኮንን|በቀለ|አለሙ|ደሳለኝ|አስቴር|ሄለን|ማርታ|ሐና|ሃና|ትዕግስት|ሰላማዊት|ብርቱካን|አልማዝ|ዘነበ|ሙሉጌታ|ጌታቸው|አሰፋ|ወርቁ|መሐመድ|መሀመድ|አህመድ|ዘውዴ|ታምራት|ኤልያስ|ሚካኤል|ዮናስ|ያሬድ|ሳራ|ራሄል)(?:ን|ም|ና)?(?!\p{L})/u

/** A Chinese surname, or a familiar name, before a title or what somebody does. */
const chinese =
  /[王李张刘陈杨赵吴周徐孙朱胡郭何罗郑梁谢宋唐许邓冯韩曹曾彭萧蔡潘董袁蒋杜魏程吕丁沈姚卢姜崔谭廖范汪陆贾夏邱侯邹熊孟秦阎薛尹段雷黎史陶贺顾郝龚邵钱严武莫孔](?:先生|女士|小姐|太太|老师|师傅|叔叔?|阿姨|大爷|大妈|大哥|大姐)|(?<!\p{sc=Han})(?:老|小|阿)[王李张刘陈杨赵吴周徐孙朱胡郭罗郑梁谢宋唐邓冯韩曹蔡潘董袁丁沈姚](?=在|又|每|总|经常|老是|偷|打|卖|骂|和|跟|说|住|[，。,.!！]|$)/u

/** Words that are names, too: at the beginning of a sentence before what only a person does. */
const wordBeforeVerb =
  /(?:^|[.!?\n][^\S\n]{0,4})((?:Will|Mark|Rose|Grace|Hope|Faith|Bill|Rich|Drew|Chase|Art|Pat|Sue|Jack|Frank|Dean|Earl|Guy|Gene|Rob|Nick|Dawn|Joy|May|June|April|August|Summer|Autumn|Destiny|Angel|Jesus|Chance|Miles|Cash|King|Prince|Sandy|Rusty|Buddy|Sunny|Ray|Heath|Cliff|Wade|Lance|Pierce|Carol|Ivy|Iris|Violet|Olive|Ruby|Pearl|Crystal|Amber|Skip|Victor|Max|Ace|Junior)) (\p{Ll}+)/gu
/** A title and a name in small letters: `pastor dean`. */
const titledSmall =
  /(?<![\p{L}\p{M}])(?:pastor|reverend|rev|father|deacon|imam|rabbi|coach|uncle|aunt|auntie|t[ií][oa]|padre) (?:will|mark|bill|jack|frank|dean|earl|gene|rob|nick|ray|wade|lance|carol|max|mike|joe|bob|tom|jim|tony|dave|dan|steve|john|paul|pete|rosa|marta|juan|luis|pedro)(?![\p{L}\p{M}])/iu
/** A Vietnamese form of address, a name and what that person does, in small letters. */
const vietnameseSmall =
  /(?<![\p{L}\p{M}])(?:anh|chị|ông|bà|cô|chú|bác|thằng|dì|cậu) (?!(?:ấy|ta|nào|này|kia|đó|em|gái|trai|già|chủ|hàng|bảo|công|lính|ơi|thì|và|con|nội|ngoại|giáo|thợ|vợ|chồng|cụ|người|nhà)(?![\p{L}\p{M}]))[\p{L}\p{M}]{2,7} (?:ở|bán|la|hút|uống|đánh|chửi|ngủ|sống|trộm|hay|thường|luôn|cứ|say|đe|phá|xả|đổ|chơi|hét|quậy)(?![\p{L}\p{M}])/iu

/** The same in small letters, where the word can't be what it else is. */
const smallWordNames =
  /(?<![\p{L}\p{M}])(will|mark|jack|frank|rob|nick|bill|pat|sue|drew|ray|dean|gene|carol|heather) (\p{Ll}+)/gu
const didSomething =
  /^(?:stole|sold|sells|hit|hits|threatened|threatens|yelled|yells|screamed|screams|broke|broke|kicked|punched|grabbed|pushed|slept|sleeps|lives|lived|drinks|drank|smokes|deals|dealt|attacked|came|comes|took|took|threw|throws|says|said|told|tells|parks|parked|leaves|left|keeps|kept|wants|owes)$/

/** Two letters with points; names of countries, hours and the like aside. */
const initials = /(?<![\p{L}.])(\p{Lu}\.\s?\p{Lu}\.?)(?![\p{L}.]|\s?\p{Lu}\p{Ll})/gu
const noInitials =
  /^(?:U\.S|D\.C|A\.M|P\.M|N\.[EW]|S\.[EW]|P\.O|E\.R|I\.D|T\.V|D\.J|B\.C|L\.A|N\.Y|U\.N|E\.U|P\.S|N\.B)\.?$/
const capitalsThatAct = /(?<![\p{L}.])(\p{Lu}{2}) (\p{Ll}+)/gu
/** `@bigmike`, and no address of an e-mail. */
const handle = /(?<![\p{L}\p{N}.@_-])@\p{L}[\p{L}\p{N}_.]{2,}/u

/** The names of those kinds in a text in which known places stand no more. */
export function singleNamesIn(text: string): string[] {
  const found: string[] = []
  for (const [, name = ''] of text.matchAll(singles)) if (isPerson(name)) found.push(name)
  for (const [, name = ''] of text.matchAll(kin))
    if (isPerson(name) || wordNames.has(name.toLowerCase())) found.push(name)
  for (const pattern of [titledSmall, vietnameseSmall]) {
    const name = pattern.exec(text)?.[0]
    if (name !== undefined) found.push(name)
  }
  for (const [, name = '', verb = ''] of text.matchAll(smallWordNames))
    if (onlyPersonVerbs.test(verb)) found.push(name)
  for (const [, one = '', other = ''] of text.matchAll(inBrackets))
    for (const name of [one, other]) if (name !== '' && isPerson(name)) found.push(name)
  for (const match of text.matchAll(
    /(?<![\p{L}\p{M}@.]|(?:san|santa|santo|calle|avenida|plaza) )(\p{Ll}{3,})(?![\p{L}\p{M}@]|\.\p{L})(?:(?=\s+(\p{Ll}+))|)/gu,
  )) {
    const [, word = '', next = ''] = match
    if (given.has(word) && !namedAfter.test(next)) found.push(word)
  }
  for (const [, name = '', verb = ''] of text.matchAll(wordBeforeVerb))
    if (onlyPersonVerbs.test(verb) || didSomething.test(verb)) found.push(name)
  for (const [, letters = ''] of text.matchAll(initials))
    if (!noInitials.test(letters.replace(/\s/g, ''))) found.push(letters)
  for (const [, letters = '', verb = ''] of text.matchAll(capitalsThatAct))
    if (onlyPersonVerbs.test(verb)) found.push(letters)
  for (const pattern of [arabic, amharic, chinese, handle]) {
    const name = pattern.exec(text)?.[0]
    if (name !== undefined) found.push(name)
  }
  return found
}
