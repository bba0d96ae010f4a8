/** Words by which names of persons are told from names of everything else, folded. */

/** What a name with capitals ends or begins with when it is that of a place, an office or a thing. */
export const placeWords = new Set(
  (
    'street st avenue ave road rd lane ln drive dr boulevard blvd way court ct place pl square terrace circle alley highway hwy route freeway parkway plaza ' +
    'park gardens garden playground field fields trail path bridge footbridge creek river lake pond bay beach hill hills heights flats rise ridge valley point island harbor harbour pier dock docks quarry mill woods grove meadow meadows view vista ' +
    'north south east west northeast northwest southeast southwest upper lower old new downtown uptown central midtown ' +
    'school elementary middle high college university academy library clinic hospital center centre hall church chapel temple mosque cathedral parish ministries mission ' +
    'station stop terminal airport market supermarket grocery store shop mart mall bakery cafe restaurant bar pub tavern diner pizza hotel motel inn laundry laundromat hardware bank pharmacy gas garage motors auto theater theatre museum gym club ' +
    'apartments apartment apts towers tower manor village estates homes house building complex block lot yard shelter ' +
    'city county state town department dept office bureau council commission committee board agency authority police sheriff fire transit metro public works parks recreation services service district precinct ward sector zone unit division ' +
    'group association alliance coalition league network community neighborhood neighbourhood neighbors residents tenants merchants circle watch company co inc llc corp foundation society union trust project program team workgroup ' +
    'day night week eve year holiday christmas thanksgiving easter ramadan independence memorial labor veterans ' +
    'calle avenida av carretera camino plaza parque escuela iglesia clinica hospital biblioteca mercado panaderia tienda puente barrio colonia ciudad condado departamento policia estacion parada centro edificio ' +
    'san santa santo saint magaalada magaalo degmada waddada jidka xaafadda dugsiga masjidka ' +
    'control lodge general streets times news post depot foods dollar anchor inn grill saloon lounge ' +
    'rue place ecole parc eglise ' +
    'form question date neighborhood concern subject message report survey bus line train light rail truck car bike'
  ).split(' '),
)

/** Words with a capital because a sentence, a line or a title begins, or by custom. */
export const commonWords = new Set(
  (
    'the a an this that these those there here it its i we you he she they my our your his her their who what when where why how which ' +
    'and but or so if then than because while after before since until although though unless also again still just only even ever never always often sometimes maybe perhaps please thanks thank hello hi dear yes no not none nothing nobody someone somebody everyone everybody people ' +
    'one two three four five six seven eight nine ten first second third last next many most more much some any all both each every few several another other such same ' +
    'in on at by for from with without about above below under over behind near between around through across along into onto off out up down to of as is are was were be been being am do does did done has have had having can could may might must shall should will would let ' +
    'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december spring summer autumn fall winter morning afternoon evening night midnight noon today tomorrow yesterday ' +
    'english spanish vietnamese chinese arabic amharic somali french african american americans latino black white asian mexican ' +
    'mr mrs ms dr sgt officer captain chief mayor father sister brother pastor rev los las el la un una de del y en con por para que se su sus al lo les mi tu nuestro nuestra hay no si ya muy mas pero cuando donde como desde hasta cada todo todos todas ' +
    'cars car trucks trash garbage noise lights light lamp lamps broken glass needles dogs dog kids children men women man woman boys girls tenants neighbors neighbor drivers loud dark smoke water fire fights shouting speeding parking graffiti bikes buses bus shots drugs ' +
    'guy guys dealer dealers somebody tenant tenants landlord landlords owner manager homeless campers squatters teens youths students residents customers visitors music graffiti ' +
    'okay ok fyi asap re fw fwd am pm lead candor covid google microsoft facebook instagram nextdoor zoom youtube whatsapp uber lyft amazon'
  ).split(' '),
)

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
  'mr mrs ms mx dr prof sgt officer lt capt captain detective señora señor senor senora sr sra srta don doña monsieur madame mme ông bà anh chị cô chú bác'

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
  /\b(?:[Tt]he|[Ll]os) (?!(?:[Ff]irst|[Ll]arge|[Ww]hole|[Oo]ther|[Nn]ext)\b)\p{Lu}[\p{Ll}'’-]+(?: [Ff]amily|[- ](?:boys|brothers|sisters|twins|kids)\b)|\b[Ff]amilia \p{Lu}\p{Ll}+|(?<!\p{L})(?:[Mm]rs?|[Mm]s|[Ss]eñora?|[Ss]r?ta?|[Dd]oña)\.? \p{Ll}{3,}(?=[\s.,;!?]|$)/u

/** Words after which somebody is named, whatever their alphabet. */
export const nameCues =
  /\b(named(?! (the|a|an|after|for|it|its)\b)|whose name is|(his|her|their|the guy.?s|the man.?s|the woman.?s) name(s)? (is|are|was)|(he|she) is called|goes by|a\.?k\.?a\.?|se llama|(su )?nombre( completo)? (es|era)|llamad[oa]|de nombre|apodad[oa]|s.appelle|nommée?|tên là|tên tuổi|mang tên)\b|名叫|叫做|姓名|他叫|她叫|叫(?=[\p{sc=Han}]{2,3}的)|名字(是|叫)|اسمه|اسمها|المدعوة?|(?<!\p{L})(السيدة?|الأستاذة?|الأخ|الحاج)\s\p{L}|يدعى|تدعى|ስሙ|ስሟ|(?<!\p{L})(አቶ|ወይዘሮ|ወ\/ሮ|ወይዘሪት|ዶ\/ር)\s?\p{L}|የሚባል|የምትባል|ይባላል|ትባላለች|\b(magaciis[au]|magaceed[au]|la yiraahdo|la yidhaahdo)\b/iu

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
