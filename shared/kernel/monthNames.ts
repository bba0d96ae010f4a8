import { fold } from './foldText'

/* Names of months in the languages Candor ships and French, as they are compared, each with its number. */

const names: readonly (readonly string[])[] = [
  ['january', 'enero', 'janvier', 'janaayo', 'jannaayo', 'ጃንዋሪ', 'ጃንዩወሪ', 'يناير', 'كانون الثاني'],
  ['february', 'febrero', 'fevrier', 'febraayo', 'feebraayo', 'ፌብሩዋሪ', 'ፌብሩወሪ', 'فبراير', 'شباط'],
  ['march', 'marzo', 'mars', 'maarso', 'ማርች', 'مارس', 'اذار'],
  ['april', 'abril', 'avril', 'abriil', 'ኤፕሪል', 'ኤፕረል', 'ابريل', 'نيسان'],
  ['may', 'mayo', 'mai', 'maajo', 'ሜይ', 'مايو', 'ايار'],
  ['june', 'junio', 'juin', 'juun', 'ጁን', 'يونيو', 'حزيران'],
  ['july', 'julio', 'juillet', 'luulyo', 'ጁላይ', 'يوليو', 'تموز'],
  ['august', 'agosto', 'aout', 'agoosto', 'ogosto', 'ኦገስት', 'ኦገስት', 'اغسطس', 'اب'],
  [
    'september',
    'septiembre',
    'setiembre',
    'septembre',
    'sebtembar',
    'sebteembar',
    'ሴፕቴምበር',
    'سبتمبر',
    'ايلول',
  ],
  ['october', 'octubre', 'octobre', 'oktoobar', 'ኦክቶበር', 'ኦክተውበር', 'اكتوبر', 'تشرين الاول'],
  [
    'november',
    'noviembre',
    'novembre',
    'nofeembar',
    'nofembar',
    'ኖቬምበር',
    'ኖቨምበር',
    'نوفمبر',
    'تشرين الثاني',
  ],
  [
    'december',
    'diciembre',
    'decembre',
    'desembar',
    'diseembar',
    'ዲሴምበር',
    'ዲሰምበር',
    'ديسمبر',
    'كانون الاول',
  ],
]

const byName = new Map(names.flatMap((all, at) => all.map((name) => [fold(name), at + 1] as const)))

/** The number of the month a folded word names, written out or cut short (`nov`, `ago`); 0 for none. */
export function monthNumber(word: string): number {
  const key = word.replace(/\.$/, '')
  const whole = byName.get(key)
  if (whole !== undefined) return whole
  if ([...key].length < 3) return 0
  const found = new Set([...byName].filter(([name]) => name.startsWith(key)).map(([, at]) => at))
  if (key.startsWith('sept')) return 9
  return found.size === 1 ? ([...found][0] ?? 0) : 0
}
