/* Words for people and for what happens to them, English and Spanish, in lower case. */

const wordSet = (...lines: readonly string[]): ReadonlySet<string> =>
  new Set(lines.flatMap((line) => line.split(' ')))

/** One of them, whose plural has no `s` or is the same word. */
const irregular = new Map(
  (
    'person people|man men|woman women|child children|lady ladies|gentleman gentlemen|family families|' +
    'baby babies|elderly elderly|mujer mujeres|menor menores|joven jóvenes'
  )
    .split('|')
    .map((pair) => {
      const [one = '', many = ''] = pair.split(' ')
      return [one, many] as const
    }),
)

const singulars = wordSet(
  'person participant individual man woman adult youth teen teenager child kid boy girl client patient',
  'offender suspect veteran tenant family household resident senior elder mother father parent son',
  'daughter brother sister sibling twin couple camper guy lady gentleman enrollee speaker neighbor',
  'neighbour newcomer immigrant refugee migrant student survivor victim detainee inmate arrestee',
  'defendant occupant renter homeowner sleeper squatter drinker smoker user baby infant minor orphan',
  'widow grandmother grandfather cousin husband wife partner roommate stranger pedestrian inhabitant',
  'persona participante individuo hombre mujer adulto adulta adolescente niño niña muchacho muchacha',
  'cliente paciente veterano veterana inquilino inquilina familia hogar residente anciano anciana madre',
  'padre hijo hija hermano hermana menor joven vecino vecina detenido detenida migrante refugiado bebé',
)

const plurals: ReadonlySet<string> = new Set([
  ...[...singulars].map((word) => irregular.get(word) ?? `${word}s`),
  'persons',
  'folks',
  'folk',
  'youth',
  'elderly',
  'homeless',
  'unhoused',
])

/** What happens to one person each time, so that its number is one of people. */
const eventSingulars = wordSet(
  'death overdose arrest referral diversion eviction handoff intake stabbing shooting suicide birth',
  'hospitalization enrollment placement graduation admission discharge relapse booking conviction',
  'fatality injury murder homicide drowning casualty',
  'muerte sobredosis arresto desalojo fallecimiento derivación inscripción',
)
const events: ReadonlySet<string> = new Set([
  ...[...eventSingulars].map((word) =>
    word.endsWith('y') ? `${word.slice(0, -1)}ies` : `${word}s`,
  ),
  'sobredosis',
  'derivaciones',
  'inscripciones',
])

/** Whether a word stands for so many people, or for what happened to them. */
export const isPeople = (word: string, count: number): boolean =>
  plurals.has(word) ||
  events.has(word) ||
  (count === 1 && (singulars.has(word) || eventSingulars.has(word)))

/** Whether a word stands for people, whatever their number. */
export const isSomebody = (word: string): boolean => plurals.has(word) || singulars.has(word)

/** Men, women and other parts of a whole. */
export const isPart = (word: string): boolean =>
  /^(?:men|women|adults|youth|youths|teens|children|boys|girls|veterans|seniors|hombres|mujeres|niños|niñas)$/.test(
    word,
  )

/** What may stand between a number and its people. */
const described = wordSet(
  'other more new different homeless unhoused unsheltered young younger old older elderly local',
  'enrolled lead adult male female additional injured sick known same missing of the our these those its',
  'their his her my all such few many single warm fatal overdose further former current active late',
  'hospital black white indigenous native disabled pregnant trans queer gay lost whole entire very',
  'de las los la sus nuestros nuestras estas estos otras otros nuevas nuevos más jóvenes mayores',
)
const adjective = /(?:ed|ing|less|ful|ish|ese|ian|ican|ic|ous|ive|able|ary|ern|al)$/

/** Whether a word only describes who or what is counted. */
export const describes = (word: string, isCapital: boolean): boolean =>
  described.has(word) || isCapital || (word.length > 4 && adjective.test(word))

/** Done by people, or to people alone. */
export const isDoneByPeople = (word: string): boolean => strict.has(word)

const strict = wordSet(
  'said told agreed asked declined died arrested housed rehoused enrolled hospitalized hospitalised',
  'jailed sheltered evicted detained diverted graduated relapsed slept overdosed interviewed counseled',
  'wanted thanked hurt injured killed born rescued cited booked released complained spoke answered',
  'murieron murió detenidos detenidas arrestados arrestadas alojados alojadas dijeron aceptaron',
  'rechazaron pidieron inscritos inscritas heridos heridas desalojados desalojadas durmieron',
)
/** Done by people, or with things; people where nothing else was spoken of. */
export const isDoneByAnything = (word: string): boolean => loose.has(word)

const loose = wordSet(
  'moved placed treated approved registered refused taken given sent seen offered accepted referred left',
  'came went started finished found helped returned stayed entered got took received visited live lives',
  'lost kept tried signed applied needed joined met served',
  'recibieron tienen fueron llegaron viven volvieron',
)

/** Who serves says how many, without a word for them: `We housed 4`. */
export const isService = (word: string): boolean => service.has(word)

const service = wordSet(
  'housed rehoused enrolled helped sheltered arrested hospitalized detained treated evicted referred',
  'registered jailed diverted interviewed served placed cited graduated discharged admitted lost',
  'alojamos alojaron inscribimos detuvieron arrestaron ayudamos atendimos referimos derivamos',
)

/** Before what is done: `were`, `have since been`. */
export const isHelper = (word: string): boolean => helpers.has(word)

const helpers = wordSet(
  'was were is are has have had been also now later since not already then still recently fueron han sido',
  'ya ha fue others otros otras more más',
)

/** What a label of a number is made of besides its people: `Total participants housed so far`. */
export const isLabelWord = (word: string): boolean => labels.has(word) || months.has(word)

const labels = wordSet(
  'total number of all new current active the our in by so far this month week year quarter today to date',
  'lead served housed enrolled referred placed arrested helped treated evicted sheltered moved seen met',
  'spring summer fall autumn winter since year quarter primavera verano otoño invierno este esta mes año',
  'hospitalized declined accepted graduated count total totales número de nuevos nuevas alojadas',
  'alojados inscritas inscritos detenidas detenidos overdose warm',
)

/** Where a number behind it is no count: `page 4`, `May 3`, `Ward 6`. */
export const isNumbered = (word: string): boolean => numbered.has(word) || months.has(word)

const numbered = wordSet(
  'line item ward part version route room section page step unit building grade phase point no number',
  'chapter level zone beat district precinct sector floor bus appendix figure table tent lot door bed at',
  'question línea punto página sala parte ruta artículo piso cuarto sección',
)

/** Whether a word is a month's name. */
export const isMonth = (word: string): boolean => months.has(word)

const months = wordSet(
  'january february march april may june july august september october november december',
  'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
)
