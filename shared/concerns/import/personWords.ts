/* Words by which names of persons are told from names of everything else, folded. */

/** Makes of cars: what follows one with a capital is a car. */
export const carMakes = new Set(
  'toyota honda ford chevy chevrolet nissan subaru bmw audi tesla dodge jeep hyundai kia mazda volkswagen gmc harley yamaha'.split(
    ' ',
  ),
)

/** Words of places that are surnames as well: what is said around them tells. */
export const placeSurnames = new Set(
  'hill hills park parks woods lake field fields brook church house day west north banks mill hall lane meadows bay beach pond bridge bridges marsh garden gardens grove temple post cross young marsh rivers manor chapel towers english forest parrish bell'.split(
    ' ',
  ),
)

/** What a person does or is said to have done, right after the name. */
export const personVerbs =
  /^(sleeps?|slept|lives?|lived|deals?|dealt|sells?|sold|drinks?|drank|uses?|used|yells?|yelled|shouts?|screams?|says?|said|told|tells|is|was|has|had|keeps?|kept|stays?|works?|smokes?|steals?|stole|threatens?|threatened|hits?|attacked|came|comes|goes|went|stands?|hangs|walks|wants|and his|and her|duerme|vive|vende|bebe|grita|roba|amenaza|dijo|dice|es|esta|tiene|llego|viene|fuma|ngu|song|ban|noi|la)$/

const titleWords =
  'mr mrs ms mx dr prof sgt officer lt capt captain detective señora señor senor senora sr sra srta don doña monsieur madame mme ông bà anh chị cô chú bác pastor reverend rev father deacon imam rabbi coach uncle aunt auntie tío tía padre pasteur père'

/** Titles and the like before a name, which has a capital: `anh ấy` is nobody's name. */
export const titles = new RegExp(
  String.raw`(?<![\p{L}\p{M}])(${titleWords
    .split(' ')
    .flatMap((word) => [word, `${word[0]?.toUpperCase() ?? ''}${word.slice(1)}`])
    .join('|')})\.?\s+(?=\p{Lu}\p{L})`,
  'gu',
)

/** A family by its name, and titles that stand before nothing but a name, however it is written. */
export const familyOrTitle =
  /\b(?:[Tt]he|[Ll]os) (?!(?:[Ff]irst|[Ll]arge|[Ww]hole|[Oo]ther|[Nn]ext)\b)\p{Lu}[\p{Ll}'’-]+(?: [Ff]amily|[- ](?:boys|brothers|sisters|twins|kids)\b)|\b[Ff]amilia \p{Lu}\p{Ll}+|(?<!\p{L})(?<!(?:[Uu]na?|[Uu]n[oa]s|[Aa]lg[uú]na?|[Oo]tr[oa]|[Ee]s[ea]|[Ee]st[ea]) )(?:[Mm]rs?|[Mm]s|[Ss]eñora?|[Ss]r(?:t?a)?|[Dd]oña)\.? \p{Ll}{3,}(?=[\s.,;!?]|$)/u

/** Words after which somebody is named, whatever their alphabet. */
export const nameCues =
  /\b(named(?! (the|a|an|after|for|it|its)\b)|whose name is|(his|her|their|the guy.?s|the man.?s|the woman.?s) name(s)? (is|are|was)|(he|she) is called|goes by|a\.?k\.?a\.?|se llama|(su )?nombre( completo)? (es|era)|(last|first|sur|given|family) ?name:?(?! (and|or|of|is unknown|unknown|not|optional|required|on|in|field|box)\b)|name ?(tag|plate|badge) (says|reads)|llamad[oa]|de nombre|apodad[oa]|s.appelle|nommée?|tên là|tên tuổi|mang tên)\b|名叫|叫做|姓名|他叫|她叫|叫(?=[\p{sc=Han}]{2,3}的)|名字(是|叫)|اسمه|اسمها|المدعوة?|(?<!\p{L})(السيدة?|الأستاذة?|الأخ|الحاج)\s\p{L}|يدعى|تدعى|ስሙ|ስሟ|(?<!\p{L})(አቶ|ወይዘሮ|ወ\/ሮ|ወይዘሪት|ዶ\/ር)\s?\p{L}|የሚባል|የምትባል|ይባላል|ትባላለች|\b(magaciis[au]|magaceed[au]|la yiraahdo|la yidhaahdo)\b/iu

/** The same where the name is told by its capital. */
export const calledCue =
  /\b((is|was|man|woman|guy|boy|girl|person|kid|somebody|someone) (called|known as)|by the name of|le llaman|le dicen) (?=\p{Lu}\p{Ll})/u

/** What only a person does, so that even the first word of a sentence before it is a name. */
export const onlyPersonVerbs =
  /^(sleeps?|slept|lives|lived|deals|dealt|sells|sold|drinks|drank|yells|yelled|screams|smokes|steals|stole|threatens|threatened|duerme|vive|vende|bebe|grita|roba|amenaza|fuma)$/

/** What a person has: `Juan’s dog`. */
export const possessions =
  /^(dogs?|house|home|car|truck|van|tent|trailer|apartment|place|room|porch|yard|son|daughter|wife|husband|brother|sister|mother|father|mom|dad|boyfriend|girlfriend|kids?|children|friends?|family|number|phone)$/

/** Chinese names: a common surname, one or two letters, and what only a person is called or does. */
export const chineseName =
  /(?:(?<!\p{sc=Han})|(?<=[的叫是和跟]))[王李张刘陈杨黄赵吴周徐孙马朱胡林郭何高罗郑梁谢宋唐许邓冯韩曹曾彭萧蔡潘田董袁于余叶蒋杜苏魏程吕丁沈任姚卢傅钟姜崔谭廖范汪陆金石戴贾韦夏邱方侯邹熊孟秦白江阎薛尹段雷黎史龙陶贺顾毛郝龚邵万钱严武莫孔向汤文][\p{sc=Han}]{1,2}(?=先生|女士|小姐|太太|老师|师傅|住在|(经常|总是|每天|又|一直|老)?(在.{0,12})?(卖|贩|打人|打架|打了|偷|骂|威胁|睡|喝酒|吸毒))/u

const somebody =
  '(?:guy|man|woman|lady|dude|couple|family|kid|teen|boy|girl|son|daughter|neighbou?r|tenant|renter|dealer|owner|person|mother|father|husband|boyfriend)'
const hombre =
  '(?:señor|señora|hombre|mujer|vecin[oa]|muchach[oa]|familia|inquilin[oa]|joven|pareja)'

/** One person told by their home: `the guy at the end house`, `my upstairs neighbor`. */
export const personAtHome = new RegExp(
  [
    String.raw`(?<!\p{L})(?:the|that|this|our|my) (?:\p{L}+ )?${somebody},? (?:who (?:lives?|stays?|sleeps?|rents?) |living |staying )?(?:at|in|from|of) (?:the|that) (?:[\p{L}-]+ ){0,3}(?:house|home|apartment|apt|unit|duplex|trailer|basement|corner house|end house|van|rv|tent|camper)(?!\p{L}|s\b)`,
    String.raw`(?<!\p{L})(?:my|our|the|his|her) (?:upstairs|downstairs|next[- ]door|basement) (?:neighbou?r|tenant)(?!s)|(?<!\p{L})(?:guy|man|woman|lady|family|couple|neighbou?r) (?:who lives )?(?:next door|upstairs|downstairs|across the hall)(?!\p{L})`,
    String.raw`(?<!\p{L})(?:el|la|ese|esa|mi) ${hombre} (?:que vive )?(?:(?:de|en|del) (?:al lado|arriba|abajo)|(?:de|en|del) (?:la|el|esa|ese) (?:casa|apartamento|departamento|tienda de campaña|traila|camioneta|esquina))(?!\p{L})`,
  ].join('|'),
  'iu',
)
