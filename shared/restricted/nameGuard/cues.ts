/*
 * Words by which a name is told from the word it also is. English, Spanish and Vietnamese, the
 * latter two folded (without accents), since that is how the guard compares.
 */

const wordSet = (...lines: readonly string[]): ReadonlySet<string> =>
  new Set(lines.flatMap((line) => line.split(' ')))

/** Before a name only. */
export const titles = wordSet(
  'mr mrs ms miss mx dr sgt lt cpt ofc det rev prof sr sra srta senor senora senorita don dona',
  'sir madam herr frau monsieur madame hermano hermana mister missus',
)

/** Vietnamese forms of address, which stand before a name and before other words. */
export const vietnameseTitles = wordSet('anh chi ong ba co chu bac em cau di thim mo be thay chau')

/** Behind a name they make a place or a body of it. */
export const places = wordSet(
  'street st avenue ave road rd lane ln court ct place pl drive dr boulevard blvd way row square',
  'alley terrace circle crescent path trail bridge park parks garden gardens house home hall chapel',
  'church temple mosque synagogue cathedral parish school college university academy library museum',
  'gallery theater theatre center centre clinic hospital pharmacy shelter station stop depot yard',
  'wharf pier dock docks harbor port marina beach bay shore creek brook river rivers lake pond marsh',
  'woods forest field fields farm hill hills heights mill mills market mart store stores shop shops',
  'bakery deli barber salon laundry laundromat elementary middle high cafe restaurant kitchen diner bar grill inn hotel motel bank office building tower',
  'towers plaza mall arena stadium gym pool fund funds foundation trust network group groups council',
  'committee club society association institute company inc llc corp bros partners brothers sons sisters services agency',
  'department district ward neighborhood quarter village town city county estate apartments flats gate',
  'gates corner crossing junction line route prison jail cemetery day festival fair parade act law',
  'plumbing hardware realty motors auto tires insurance dental pizza tacos taqueria cleaners repair',
  'electric construction roofing landscaping towing grocery foods liquor pawn nails spa fitness daycare',
  'preschool manor lodge ranch pass canyon ridge mountain mount falls springs reservoir dam canal speedway',
  'freeway highway expressway overpass underpass tunnel ramp elementary academy bible flag monument',
  'award prize season edition bay island islands valley point end side block works press news times',
)

/** Spanish and Vietnamese put them before. */
export const placesBefore = wordSet(
  'calle avenida av paseo plaza parque camino barrio colonia puente iglesia escuela mercado hospital',
  'clinica biblioteca centro carretera callejon jardin rio casa edificio parroquia san santa santo fray',
  'duong pho cho cau quan phuong truong benh nha ngo hem xa huyen tinh song cong vien',
  'st hurricane storm project operation program programa proyecto operacion team rue via piazza camp fort mount mt lake point port saint ward route line item part room unit level',
)

const months = wordSet(
  'january february march april may june july august september october november december',
  'spring summer autumn fall winter sunday monday tuesday wednesday thursday friday saturday',
  'dawn dusk noon eve easter christmas day dom enero febrero marzo abril mayo junio julio agosto',
  'septiembre octubre noviembre diciembre domingo lunes martes miercoles jueves viernes sabado',
  'primavera verano otono invierno xuan ha thu dong',
)

/** Whether a folded word names a time. */
export const isTime = (word: string): boolean => months.has(word)

/** Before a word for a time: `in May`, `until June`. */
export const beforeTime = wordSet(
  'in of by until till since from to through during before after for next last this each every any',
  'early late mid end and or on between de desde hasta en',
)

/** No name stands behind these. */
export const determiners = wordSet(
  'a an the this that these those our their its his her my your each every any no some all both',
  'another one el la los las un una unos unas este esta estos estas su sus nuestro nuestra mi cada ningun',
  'ninguna otra otro cac nhung mot moi',
)

/** Before somebody, hardly ever before a thing: `we saw May`. */
export const beforePerson = wordSet(
  'saw see seen met meet told tell asked ask drove drive helped help gave give thanked thank called',
  'call phoned phone visited visit housed with spoke sent took take brought bring about for knows know',
  'found arrested cited referred moved wrote named says said',
  'dear hi hello hey thanks attn cc',
  'vio llamo con para dijo ayudo a gap thay gioi cam voi',
)

/** Done or had by people: behind a name at the beginning of a sentence. */
export const doneByPeople = wordSet(
  'told tells asked asks called calls said says sleeps slept lives lived lost loses moved moves wants',
  'wanted needs needed knows knew took takes went goes left leaves came comes saw sees met meets spoke',
  'speaks phoned phones wrote writes walked walks refused refuses agreed agrees signed signs sat sits',
  'waited waits stays stayed keeps kept thinks thought likes liked feels felt got gets gave gives brought',
  'brings accepted declined missed misses died moved returned returns visited visits stopped started',
  'starts tried tries works worked wore wears owns owes paid pays cried laughed smiled hid ran',
  'runs drank drinks smokes smoked uses used stole steals swept sweeps hopes hoped wished wishes shared',
  'shares found finds heard hears signs thanked thanks offered offers who whose himself herself lent owed drove',
  'drives helped helps begged yelled shouted fought stood ate drank threw caught swore wept woke shook bled swam bought sold cooks plans hates loves loved prefers applied enrolled',
  'graduated relapsed overdosed arrived arrives forgot forgets remembers understands understood joined',
  'tiene tuvo durmio duerme pidio pide llamo llama dijo dice llego llega vino viene fue quiere quiso',
  'necesita perdio vive vivia recibio hablo habla escribio vio volvio salio conto firmo acepto murio',
  'trabaja espera conoce sabe dio pregunto busca encontro entro',
)

/** The same in Vietnamese, with its marks. */
export const doneInVietnamese = wordSet('gọi nói ngủ cần muốn xin mất đến biết sống bảo nhờ hỏi')

/** Behind a word that may be a verb or a plural: it was a plural. */
export const behindPlural = wordSet(
  'are were in of on and or have begin start will can must that which from',
)

/** Said of people and of things. */
export const helpers = wordSet('is was has had does did will would can could should are were have')

/** Behind `is` or `was`, of somebody. */
export const isOfPeople = wordSet(
  'seen told housed arrested referred found moved taken hit cited enrolled hurt released sent',
  'hospitalized evicted sheltered placed jailed asked visited treated robbed attacked beaten killed born',
  'there here back home sick cold hungry tired asleep awake alone ill safe happy sad angry afraid drunk',
  'sober homeless unhoused pregnant missing outside inside sleeping waiting living staying crying',
  'clean housed well better quiet calm late alive stable shy polite loud blind deaf tall looking working my our his her their glad sorry present absent scared upset at in by on with behind',
  'near from doing getting living detained banned charged interviewed warned driven escorted picked',
)

/** Behind `has` or `had`, of somebody. */
export const hadByPeople = wordSet(
  'a an no his her their its not moved lost got asked said called come left gone slept agreed refused',
  'accepted signed applied started stopped help children kids two three one nowhere nothing friends',
  'trouble questions family pets keys work court new another some',
)

/** Words that come between a helper and what it helps. */
export const between = wordSet(
  'been being also now still already never not just only again often always then soon',
)

/** Done by people alone, never by a month or a season. */
export const neverOfTime = wordSet(
  'told tells asked asks called calls said says sleeps slept lives lived lost wants wanted needs needed',
  'knows knew phoned wrote refused agreed signed sat waited thinks thought spoke speaks got took who',
  'himself herself walks begged borrowed cried laughed smokes drinks',
)

/** What several people do. */
export const doneBySeveral = wordSet(
  'share sleep live want need know ask say have are were stay wait work walk keep think like go moved',
)

/** What is done with something that follows: `Carpenter wanted` is none of it. */
export const transitive = wordSet('wanted needed lost found kept')

/** What follows a verb, and hardly a plural. */
export const objects = wordSet(
  'the a an his her their us him them it me again every each to that this my our for no',
)

/** Before what somebody is called. */
export const calling = wordSet(
  'call calls called named nicknamed aka alias llaman llama llamado llamada',
)

/** Endings of `s` that make a plural as well: `Long waits at the clinic`. */
export const alsoPlurals = wordSet(
  'calls needs moves loses visits starts signs sits shouts fights laughs smiles stops tries works uses steals sweeps hopes wishes shares finds',
  'offers helps drives plans walks waits stays drinks smokes runs feels likes cooks pays asks leaves falls',
)

/** What people have: `Art’s tent`. */
export const belongings = wordSet(
  'tent dog cat bed bag bags phone card id cart car truck van bike boat mother father sister brother son',
  'daughter wife husband partner friend friends case hearing release file mail stuff things belongings',
  'coat shoes blanket medication meds room apartment flat lawyer officer nurse manager worker name',
  'birthday family kids children baby arm leg hand face voice story fines fine warrant charge court job',
)
