import { fold } from '../../kernel/foldText'
import { dangerEnglish } from './dangerEnglish'
import { dangerFrench } from './dangerFrench'
import {
  dangerAmharic,
  dangerArabic,
  dangerChinese,
  dangerSomali,
  dangerSpanish,
  dangerVietnamese,
  dangerVietnameseMarked,
} from './dangerOthers'

/*
 * Words that somebody writes who is in danger, or sees another be, in the languages Candor ships.
 * They are compared folded (`fold`): no case, accents or marks.
 */

const someone = String.raw`(me|us|him|her|them|themsel\w+|himself|herself|myself|people|somebody|someone|everyone|anyone|kids|children|passers?.?by)`
const weapon = String.raw`(guns?|knife|knives|machetes?|rifles?|pistols?|hand ?guns?|firearms?|weapons?|axe|bat|sword)`

const english = [
  String.raw`\b(in|at) (immediate |real |grave )?danger\b(?! of (flooding|falling|collaps\w+|closing))`,
  String.raw`\b(this|it) is an emergency\b|\bemergency (right )?now\b|\bcall 911\b|\bsend (help|police|an ambulance|somebody|someone)\b`,
  String.raw`\bhelp (me|us)? ?(now|please)\b|\bplease (help|come) (now|quickly|at once)\b`,
  String.raw`\b(overdos\w*|not breathing|can.?t breathe|unconscious|unresponsive|bleeding(?! hearts?)|stabb(ed|ing|er)(?! pain)|suicid\w*|strangl\w*|chok(ed|ing) (on|by|me|him|her))\b`,
  String.raw`\b(gun ?shots?|gun ?fire|shots?( \w+){0,2} (fired|heard)|(heard|hear|fired|firing)( \w+){0,2} shots?)\b|\bshots\b(?! (bar|of|glass|put))|\bshoot(s|ing)? (at|people|somebody|someone|me|us|him|her|them)\b|\b(was|were|been|got|is being) shot\b|\bshooting (right )?now\b|\b(a|the|another|drive.?by) shooting\b`,
  String.raw`\b(with|has|have|had|having|holding|holds|carr(y|ies|ying|ied)|wav(es|ing|ed)|pull(s|ed|ing)( out)?|draws?|drew|show(s|ed|ing)|point(s|ed|ing)|swing(s|ing)|brandish\w*|took out|grabs?|grabbed) (an? |the |his |her |their |out )*(big |long |kitchen |large |loaded |real )?${weapon}\b|\bw/? ?(an? |the )?(big |long |large )?${weapon}\b`,
  String.raw`\b(kill|killing|hurt|hurting|stab|attack|attacking|beat|beating|rape|raping|threaten(s|ed|ing)?( to (kill|hurt|shoot|stab))?) (${someone})\b|\b(being|getting|gets|is|are) (hurt|beaten|attacked|assaulted|raped|robbed|stabbed|threatened)\b`,
  String.raw`\bthreat(s|en|ens|ened|ening)? to (kill|shoot|stab|hurt|burn)\b|\b(hostage|kidnap\w*|on fire (right )?now|house is on fire|trapped inside|drowning)\b`,
  String.raw`\b(beat(s|ing)?|hit(s|ting)?|chok(es|ing)|hurt(s|ing)?|strangl(es|ing)) (his|her|their|my|a|the) (\w+ )?(wife|husband|girlfriend|boyfriend|partner|child|children|kids?|son|daughter|mother|father|woman|man|girl|boy|baby)\b|\b(house|building|apartment|home|school) is (on fire|burning)\b|\bfire (in|inside) (the|my|our|a|an) (building|house|apartment|home|school)\b`,
]

const spanish = [
  String.raw`\b(en peligro|auxilio|socorro|ayuda(me|nos)? (ahora|por favor|ya)|es una emergencia|llamen? al 911)\b`,
  String.raw`\b(tiene|tienen|trae|traen|lleva|saco|sacaron|saca|con|porta|apunta con|amenaza con|blande) (un|una|el|la|su)? ?(cuchillo|navaja|pistola|arma( de fuego)?|machete|rifle|escopeta)\b`,
  String.raw`\b(cuchillazo|cuchillada|apunalad\w+|apunal\w+|disparos?|disparando|dispar(o|aron) (a|contra)|balazos?|balacera|tiroteo)\b`,
  String.raw`\b(amenaza(n|ndo)? (a la gente|a|con|de)|me amenaz\w+|lo estan golpeando|la estan golpeando|estan golpeando|golpean a|la golpea|lo golpea|nos ataca\w*|me ataca\w*|(me|nos|lo|la|los|las) quieren? matar|matar(me|nos|lo|la)|va(n)? a matar|armad[oa]s?|herid[oa]s?|sangr(a|an|e)|se quiere matar|suicid\w+|sobredosis|no respira|inconsciente|sangrando|secuestr\w+|violando|incendio ahora)\b`,
]

const vietnamese = [
  String.raw`\b(nguy hiem (den )?tinh mang|dang (gap )?nguy hiem|cuu (toi|voi|chung toi|nguoi)|cap cuu ngay|goi 911 ngay)\b`,
  String.raw`\b(cam|mang|co|rut|vung|giu) (con |cay |mot con |mot cay )?(dao|sung|ma tau|kiem)\b`,
  String.raw`\b(dam (nguoi|chet|bi thuong|toi)|bi dam|chem (nguoi|nhau)|bi chem|ban (nguoi|sung|chet)|no sung|bi ban|tieng sung|danh (nguoi|dap)|bi danh|doa giet|doa (chem|ban)|giet (nguoi|toi|chung toi)|tu tu|tu sat|qua lieu|bat tinh|khong tho|chay mau|hiep dam|bat coc)\b`,
]

const somali = [
  String.raw`\b(khatar (ayuu|ayay|baa|ayaan|ayaa|ku jir\w*)|khatar ku|i caawi|na caawi|caawimaad degdeg|xaalad degdeg|gurmad degdeg|wac 911)\b`,
  String.raw`\b(mindi|tooreey|toorrey|tooray|middi|qori|bastoolad|baastoolad|hub) (ayuu|ayay|buu|bay|wata|sita|haysta|wataa|sitaa|haystaa|ku)\b|\b(wata|sita|haysta|wataa|sitaa|haystaa) (mindi|tooreey|middi|qori|bastoolad|hub)\b`,
  String.raw`\b(rasaas|xabbad|toogasho|toogtay|la toogtay|tooganay\w*|wax dilay|dilaya|dili doon\w*|garaacaya|la garaacay|dhaawac\w*|dhiig baxaya|dhiigbax|miyir la|is dil\w*|neefsan (la|way)|kufsi|afduub)\b`,
]

const amharic = [
  'አደጋ ላይ|አደጋ ውስጥ|እርዱ(ኝ|ን)|ድረሱል(ኝ|ን)|አድኑ(ኝ|ን)',
  '(ቢላ|ቢላዋ|ቢለዋ|ጩቤ|ሽጉጥ|ጠመንጃ|መሳሪያ|ጎራዴ|ገጀራ) ?(ይዞ|ይዛ|ይዘው|ይዟል|ይዛለች|ያዘ|ይዞአል|አለው|አላት|አውጥቶ|መዘዘ)|በ(ቢላ|ቢላዋ|ጩቤ|ሽጉጥ)|(ቢላ|ቢላዋ|ሽጉጥ|ጩቤ) የያዘ',
  'ወጋ(ው|ት|ኝ)|ተወጋ|ተኩስ|ተኮሰ|ተተኮሰ|ሊገድል|ገደለ|ሊገድለ|እየደበደበ|ደበደበ|ተደበደበ|እየተደበደበ|ራሱን ሊያጠፋ|ራሷን ልታጠፋ|ራስን መግደል|አይተነፍስም|ራሱን ሳተ|ደም እየፈሰ|እየደማ|አስገድዶ ደፈረ|ዛቻ|ያስፈራራ',
]

const arabic = [
  'في خطر|النجده|انقذو(ني|نا)|ساعدو(ني|نا) (الان|حالا)|حاله طوارئ',
  '(معه|معها|معهم|يحمل|تحمل|يحملون|بيده|بيدها|شهر|اخرج|يشهر|حاملا|يهدد ب|هدد ب) ?(ال)?(سكين|سكينا|سلاح|سلاحا|مسدس|مسدسا|بندقيه|ساطور|خنجر)',
  'طعن|يطعن|اطلاق (ال)?(نار|رصاص)|يطلق (ال)?(نار|رصاص)|رصاص|يهدد (ال)?(ناس|الماره|ب?القتل)|سيقتل|يقتل|قتل(ني|نا|ه|ها)|يضرب(ون)? (ال)?(ناس|امراه|طفل|رجل|ه|ها)|انتحار|ينتحر|جرعه زائده|لا يتنفس|فاقد الوعي|فاقده الوعي|ينزف|تنزف|اغتصاب|خطف',
]

const chinese = [
  '救命|救救(我|他|她|我们)|(有|很|正|处于|处在)(生命)?危险中|生命危险|紧急情况|马上报警',
  '(拿|持|带|帶|握|挥|揮|掏出|拔出|举|舉)(着|著|了|起)?(一?(把|支|根|枝))?(刀|枪|槍|菜刀|匕首|砍刀|武器|手枪|步枪|斧头)|持刀|持枪|拔刀|动刀',
  '砍人|捅(人|伤|死|了)|刺伤|开枪|枪声|枪击|中枪|伤人|打人|被打|殴打|杀人|要杀|杀了|杀死|威胁要|自杀|轻生|跳(桥|楼)|过量|没有呼吸|不呼吸|没呼吸|昏迷|失去知觉|流血|出血不止|强奸|绑架|勒死|着火了',
  '(處於|處在|很|正|有)危險中|生命危險|緊急情況|馬上報警|開槍|槍聲|槍擊|中槍|傷人|毆打|殺人|要殺|殺死|威脅要|自殺|輕生|刺傷|沒有呼吸|沒呼吸|失去知覺|強姦|綁架|著火了|跳樓|跳橋',
]

/** Words that are said of a place or thing and only look alike. */
const harmless =
  /\b((did|have|has) (you|anyone|anybody|they) call(ed)? 911|fire (hydrants?|stations?|lanes?|trucks?|pits?|escapes?|doors?|exits?|drills?|extinguishers?|department|dept|engines?|code|marshal|house|place|wood|line|permits?|inspections?)|fireworks?|camp ?fires?( ban)?|gas (stations?|pumps?|meters?|bill|company|prices?)|bath ?bombs?|photo ?bombs?|car ?bomb movie|bombas? de (agua|gasolina|incendios?)|estacion de bomberos|passed out (flyers|fliers|food|water|leaflets|papers|candy|sandwiches|blankets|naloxone|narcan)|dead (tree|trees|plants?|grass|end|batter\w+|bulbs?|birds?|rats?|animals?)|emergency (room|rooms|department|exit|exits|vehicle|vehicles|lane|lanes|light|lights|phone|shelter|contact|plan|kit|services?)|(knife|knives) (grinder|sharpen\w*|shop|set|drawer)|(glue|staple|nail|spray|water|squirt|toy|heat) guns?|(photo|video|film)? ?(a |the )?shoot(ing)? of (the |a |our |this )?(\w+ )?(film|movie|video|scene|series|show|commercial|ad)s?|(film|tv|camera|movie)? ?crews? (will|to|is going to|are going to) shoot|(dying|killing) for a|(dying|killing) (for|to) (an? |the |have |get |see )|(photo|video|film)? ?shoot(ing)? (hoops|baskets|pool|video|film|photos?|a (film|video|movie))|shot put|(flu|covid|booster|vaccine|vaccination|shingles|allergy|tetanus|rabies|b12|insulin|vivitrol|sublocade) (and \w+ )?shots?|(my|his|her|their|your|free|dog|puppy|pet) shots|shots (for|at the) (dogs|cats|pets|kids|clinic|seniors|school)|(lips?|face) (mural|paint\w*)|shots? of (espresso|whisky|tequila|vodka)|big shot|long shot|one shot|dead end|bat(s|ting)? (and|cage|house)|with (an? )?bat(s)? (colony|box))\b/g

/**
 * `The lamp at the corner is dead`: nobody died. Only where the thing begins the sentence and
 * nothing but a place stands before the verb; else somebody may be meant.
 */
const deadThing = new RegExp(
  [
    String.raw`(?<=^|[.!?;:,] ?)(?:the |a |an |our |this |that |both |all |my )?(?:(?:street|bus|traffic|security|corner|front|back|old|new|public|park|hall|porch|left|right) )?`,
    String.raw`(?:lamps?|street ?lights?|lights?|bulbs?|batter(?:y|ies)|phones?|trees?|plants?|bush(?:es)?|grass|signals?|outlets?|screens?|meters?|engines?|cameras?|elevators?|kiosks?|machines?|chargers?|speakers?|wifi|internet|intercom)`,
    String.raw`(?: (?:at|on|by|near|in|of|outside|behind|over) the (?!(?:man|woman|guy|lady|boy|girl|baby|kid|child|person|people)\b)\w+| (?:at|on|by|near|of) \w+ (?:street|st|avenue|ave|road|corner|park|stop|shelter)){0,3}`,
    String.raw` (?:is|are|was|were|looks?|seems?|went)(?: (?:still|again|always|now|all))? (?:dead|dying)\b`,
  ].join(''),
  'g',
)

const languages: readonly (readonly string[])[] = [
  english,
  spanish,
  vietnamese,
  somali,
  amharic,
  arabic,
  chinese,
  dangerEnglish,
  dangerFrench,
  dangerSpanish,
  dangerVietnamese,
  dangerSomali,
  dangerAmharic,
  dangerArabic,
  dangerChinese,
]

/** One by one: all of them in one expression are too large for the engine to compile, and a hundred times slower. */
const words = languages.flat().map((pattern) => new RegExp(fold(pattern)))

/** So many letters are looked at; what is urgent is said early. */
const lookedAt = 20_000

/** Whether a text sounds as if somebody were in danger now. It only shows the emergency number. */
export function soundsUrgent(text: string): boolean {
  const beginning = text.slice(0, lookedAt)
  if (dangerVietnameseMarked.test(beginning.normalize('NFC').toLowerCase())) return true
  const folded = fold(beginning)
    .replaceAll(/[\s’']+/g, ' ')
    .replaceAll(harmless, ' ')
    .replaceAll(deadThing, ' ')
  return words.some((pattern) => pattern.test(folded))
}
