/* Words by which names of persons are told from names of everything else, folded. */

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
