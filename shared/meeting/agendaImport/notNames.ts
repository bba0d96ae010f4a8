/** Words that name times, places, groups and matters. Capitalized after a dash, they still are nobody's name. */
export const notNames: ReadonlySet<string> = new Set(
  `january february march april june july august september october november december jan feb mar apr
  jun jul aug sept sep oct nov dec monday tuesday wednesday thursday friday saturday sunday mon tue tues
  wed thu thur thurs fri sat sun enero febrero marzo abril mayo junio julio agosto septiembre octubre
  noviembre diciembre lunes martes miércoles jueves viernes sábado domingo today tomorrow spring summer
  autumn winter fall morning afternoon evening night noon week month quarter year annual weekly monthly
  street st avenue ave road rd lane ln row drive dr. boulevard blvd way court place square plaza park
  parkway terrace alley bridge footbridge pier quay dock wharf harbor harbour river creek lake hill
  heights flats market mall station depot terminal stop shelter library hall church chapel school
  college university hospital clinic center centre house building tower room office offices hotel motel
  north south east west northeast northwest southeast southwest upper lower old new main central
  downtown uptown district ward precinct sector zone area block corner side end town city county state
  village neighborhood neighbourhood neighborhoods community region national federal local public
  private calle avenida plaza parque barrio ciudad centro biblioteca iglesia escuela
  group groups team teams committee council board commission commissioners association society club
  circle coalition partnership partners alliance network union league department dept bureau agency authority
  administration company corporation inc llc foundation trust fund bank institute
  neighbors neighbours residents tenants merchants owners traders business businesses members staff
  volunteers visitors guests families youth seniors students everyone everybody people
  agenda minutes meeting meetings session item items topic topics report reports update updates
  review reviews plan plans planning project projects program programs programme policy policies budget finance
  financial funding grant grants audit letter letters letter memo note notes list lists map maps survey surveys
  data numbers figures statistics dashboard results summary overview presentation slides handout draft
  discussion decision vote action actions approval information introduction introductions welcome opening closing
  close adjourn adjournment break lunch dinner coffee recess call order roll prayer pledge announcements announcement
  comment comments questions question answers feedback recap follow next last steps step
  parking lot street streets light lights lighting lamp lamps noise trash litter graffiti needles safety
  police fire health housing homeless homelessness outreach treatment recovery services service resources
  resource referral referrals case cases care coordination conference conferencing intake diversion
  training trainings workshop event events festival fair party picnic cleanup clean-up walk tour visit
  schedule calendar dates date time hours hour deadline deadlines election elections
  bus tram train traffic crossing sidewalk road roads water sewer power construction repair repairs
  request requests proposal proposals application applications permit permits license contract contracts
  lease amendment ordinance resolution bylaws bylaw charter strategy goals goal vision mission
  communications communication media website newsletter outreach marketing technology security camera cameras
  open closed restricted confidential executive consent special regular general emergency other old
  big small first second third final phase part section appendix attachment attached see
  proposed changes change revised tentative pending upcoming possible potential additional current recent
  next latest short long quick brief joint monthly quarterly progress status check checks count counts
  route routes speed limit limits corner corners path paths trail trails steps stair stairs wall walls
  roof door window windows kiosk booth stand table tables tent tents shed tank weir rink ice swing
  festival market stalls vendors shop shops store stores bar bars restaurant cafe hours office
  winter summer night day week weekend holiday break heat cold snow rain flood storm
  youth senior family child children women men veterans students teachers parents drivers riders nurses
  bins bin toilet restrooms restroom fountain playground field pool court courts gym
  number name names code codes card cards id ids book books paper papers form forms page pages
  offer answer reply letter call calls visit concern concerns complaint complaints issue issues
  need needs idea ideas option options choice choices plan wish wishes thanks farewell birthday
  chair vice co works public affairs relations human resources parks recreation planning
  the and of for with from about to in on at by or an a is are all any what who when where how why
  rats gulls dogs cats trees tree garden gardens gate door doors keys key fence bench benches toilet toilets
  food pantry kitchen lantern lanterns quiet busy thank thanks happy good great best yes no tbd tba tbc n/a none
  zoom teams online virtual hybrid remote link phone email
  reunión informe actualización bienvenida presupuesto seguridad luz luces vecinos comité grupo asuntos
  varios plan acción acciones datos mapa carta cierre descanso`
    .split(/\s+/)
    .filter((word) => word !== ''),
)

/** Ends of words that are matters, seldom names. */
export const matterEnding =
  /(?:tion|sion|ment|ments|ness|ity|ship|ance|ence|ings|ism|ics|ology|ability|ción|miento|dad)$/i
