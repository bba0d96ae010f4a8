/**
 * Family names that are hardly ever other words, folded: the most frequent of @zxcvbn-ts/language-en
 * (MIT), without given names, ordinary words and names of cities, and some frequent ones that are missing there.
 */
export const familyNames: ReadonlySet<string> = new Set(
  `
  aaron abbott abel abernathy abney abraham abrams abreu acevedo acker ackerman acosta adair
  adam adame adams adamson adcock addison adkins adler agee agnew aguilar aguilera aguirre aiken
  ainsworth akers akins alaniz albers albert albertson albrecht albright alcorn aldrich aldridge
  alexander alfaro alford allard allen allred almeida alston altman alvarado alvarez alves amato
  amaya ambrose ames ammons amos anaya anders andersen anderson andrade andrews anglin apodaca
  aponte applegate aquino aragon aranda archibald archuleta arellano arevalo armstead armstrong
  arndt arnett arnold arredondo arreola arrington arsenault arteaga arthur artis ashby ashcraft
  asher ashford ashton ashworth askew atkins atkinson atwell atwood avalos avery avila ayala
  ayers ayres babcock babin bachman baer baez baggett bagley bagwell bailey bain baines bair
  baird baldwin ballard bandy bankston bannister baptiste barbosa barbour barclay barfield
  barger barkley barksdale barlow barnard barnes barnett barnette barney barnhart barnhill
  barone barr barraza barrett barth bartholomew bartlett bartley barton basham bassett batchelor
  bateman batts bauer baugh baughman baum bauman baumann baxter bayer beal beale beall bearden
  beasley beattie beatty beaty beauchamp beaudoin beaulieu becker beckett beckham beckman
  beckwith bedford beebe begay begley behrens belanger belcher bellamy belton beltran benavides
  benavidez benedict benitez benner bennett benoit benson bentley benton berger bergeron bergman
  berman bermudez bernal bernard bernier bernstein berrios bertrand berube betancourt bethea
  betts beyer bickford biddle bigelow biggs billingsley billups bingham bivens blackburn
  blackman blackmon blackwell blais blakely blalock blanchard blankenship blanton bledsoe
  blevins blodgett blount blum bock bogan boggs bohannon bolden bolduc boles bolin boling
  bollinger bolton bonilla bonner booker boone boothe borden boren borges bostic boswell
  bouchard boucher boudreau boudreaux bourne bourque bowden bowen bowens bowie bowles bowlin
  bowser boyce boyd boyer boykin boyle boyles brackett braden bradford bradley bradshaw brady
  bragg brandt branham brannon branson brantley braswell braun braxton breaux breeden breedlove
  breen brennan brenner brewster brice briggs brinkley brinson briscoe brito britton brock
  brockman broderick bronson broome broughton broussard brower browne brownlee broyles brubaker
  brumfield bruner brunner bruns brunson bryan bryant bryson buchanan buckley buckner buffington
  buford bullard bundy bunn burch burchett burchfield burdette burdick burge burgess burgos burk
  burke burkett burkhart burks burleson burley burnett burnette burney burnham burnside burrell
  burris burroughs burt burton busch bustamante butler butterfield byers bynum byrd byrne byrnes
  cabral cade cady cagle cahill cain caldwell calhoun calkins callahan callaway calloway calvert
  calvin camacho cameron campbell canfield cantrell cantu canty capps caraballo carbone carden
  cardenas cardona cardwell carl carlisle carlson carlton carmichael carmona carnahan carnes
  carney carr carrington carson carter cartwright caruso carver cason casper cassidy castaneda
  casteel castillo castleberry castro caswell cates cathey cato caudill causey cavanaugh cavazos
  cervantes chacon chadwick chaffin chamberlin chaney chapin chapman chappell charles charlton
  chastain chatman chavarria chavez chavis cheatham chen cheney cheng chester cheung childers
  childress childs chisholm chisolm choate christensen christenson christiansen christianson
  churchill cintron cisneros clancy clanton clapp clark clarke clarkson clawson clayton cleary
  clemens clements clemmons clemons clevenger clifford clifton cline clough cloutier coates cobb
  cobbs coble coburn cochran cockrell coe coffey coffman cohen cohn coker colbert colburn colby
  coleman coles collazo colley collins colson colvin compton comstock condon conklin conley conn
  connell connelly conner connolly connors conover conrad conroy conti contreras conway cooke
  cooley cooney cooper copeland copley corbett corbin corcoran cordell cordova corley cormier
  cornelius cornell cornett cornish cornwell cortez cosby costello cote cotter cottrell coughlin
  coulter covington cowan cowart cox coyle coyne crabtree craig crain cramer crandall crawford
  crawley creech creighton crenshaw crider crist crocker crockett cromer cromwell cronin crosby
  croteau crouse crowder crowe crowell crowley crum crump crutcher crutchfield cruz cuellar
  culbertson cullen culp culpepper culver cummings cummins cunningham curley curran currie
  currier curtis custer cyr dahl daigle dailey daley dalton daly damico damron dancy dangelo
  daniels danielson danner darden daugherty davenport davidson davies davila davis davison
  dawkins dawson deaton decker dees dehart dejesus delacruz delagarza delaney delarosa delatorre
  deleon delgado dellinger deloach delong delossantos deluca delvalle demarco demers dempsey
  denham denney denning dennis dennison denson denton derrick desantis devine devlin devore
  devries dewey dewitt dexter diaz dickens dickerson dickey dickinson dickson diehl dietrich
  dietz diggs dillard dillon dixon dobbins dobbs dobson dockery dodd dodson doherty dolan
  dominguez donahue donald donaldson donnelly donohue donovan dooley doran dorman dorn dorsey
  dotson doty dougherty doughty douglas douglass dover dow dowd dowdy dowell dowling downey
  doyle dozier driscoll drummond drury duarte dube dubois dubose duckett duckworth dudley duffy
  dugan duggan dugger dumas dunaway dunbar duncan dunham dunlap dunn dunning dupont dupre dupree
  dupuis durant durbin durham dutton duval duvall dwyer dyson earle earley easley eason
  easterling eastman eaton eaves ebert echols eckert edmond edmonds edmondson edward edwards
  egan eggleston elam eldridge elias elizondo elkins eller ellington elliot elliott ellis
  ellison ellsworth elmore elrod ely emanuel emerson emmons engel england engle ennis enriquez
  epperson epps epstein erickson ernst ervin erwin escalante escamilla escobar escobedo espinoza
  esposito esquivel estep etheridge eubanks evans everhart ewing ezell fagan fain fairbanks
  fairchild fairley faison falk farley farnsworth farr farrar farrell farrington farris faulk
  faulkner faust felder feldman feliciano felix felton fennell fenton ferguson fernandes
  fernandez ferrara ferraro ferreira ferrell ferrer ferris figueroa fincher findley finley finn
  finney fischer fisher fisk fitch fitzgerald fitzpatrick flaherty flanagan flanders flannery
  fleming fletcher floyd flynn fogle foley folsom fong fonseca fontaine fontenot foote forbes
  forrest forrester forsyth forsythe fortier fortin fortner foss fournier foust fowler foy
  fraley france francis francois frantz franz fraser frazier frederick freeman freitas frey
  friedman fritz frye fuchs fuentes fugate fulmer fulton fultz furman furr gaddis gaddy gaffney
  gage gagne gagnon gaines gaither galindo gallagher galloway galvan galvez galvin gamez gandy
  gann gannon gant gantt garber garcia gardiner gardner garnett garrett garvey garvin garza
  gaskins gaston gatlin gauthier gavin geary gee geiger gentile gerber gibbs gibson gifford
  gilchrist gillen gillespie gillette gilley gilliam gilliland gillis gilman gilmore ginn
  giordano gipson girard gladden glaser gleason glover glynn goad goble goddard godfrey godwin
  goetz goff goforth goins goldberg goldman goldsmith goldstein gomes gomez gonzales gonzalez
  gooch goode gooden goodman goodrich goodson goodwin gordon gorman goss gossett gough gould
  grady graf graff graham granger grantham grayson greenberg greene greenfield greenlee gregg
  grenier gresham grice griffin griffith griffiths griggs grigsby grimes grimm grisham grissom
  grogan grossman grover grubb grubbs gruber guajardo guenther guevara guidry guillen guillory
  guinn gulley gunderson gunn gunter gurley gustafson guthrie gutierrez guyton guzman haag haas
  hackett hackney hadley hagen hager haggerty hahn haines hairston hamblin hamby hamel hamer
  hamilton hamlin hamm hammond hammonds hammons hampton hamrick hancock handley hanes haney
  hankins hanley hanlon hannon hansen hanson harbin hardesty hardin harding hardison hardman
  hardwick hargis hargrove harkins harlan harlow harman harmon harper harrell harrington harris
  harrison harter hartley hartman harvey haskell haskins hastings hatcher hatfield hathaway
  hatton hauser havens hawes hawkins hawley hawthorne hayden hayes haynes hayward haywood
  headley headrick healey healy hearn heaton hebert hedrick hefner hein heinz heller helms
  helton hemphill henderson hendrick hendricks hendrickson hendrix henley henning henry hensley
  henson herbert heredia herman hernandez herndon herrera herrick herrington herrmann herron
  herzog hess hewitt hiatt hickman hicks higdon higginbotham higgins higgs hightower hildebrand
  hildreth hilliard hillman hilton himes hinds hines hinkle hinojosa hinson hinton hirsch
  hitchcock hite hitt hobbs hobson hodge hodges hoff hoffman hoffmann hogan hogg hogue holbrook
  holcomb holden holland holley holliday hollingsworth hollins hollis holloman holloway holm
  holman holmes holt holton honeycutt hooper hopkins hopson horne horner horton horvath hoskins
  houck hough houghton houle houser howard howe howell howland hoyle hoyt hsu huang hubbard
  huber huddleston hudgins hudson huey huffman huggins hughes hulsey hummel humphrey humphreys
  humphries hundley huntley hurd hurley hurst huston hutcherson hutchings hutchins hutchinson
  hutchison hutson hutton hyatt hyde hyman ibarra ingram inman irby ireland irizarry irvin
  irvine irving irwin isaac isaacs isbell isom ison iverson ivey jackson jacobs jacobsen
  jacobson jacoby jacques jaeger jameson jamison janes jansen jaramillo jarrell jarrett jarvis
  jeffers jeffery jeffries jenkins jennings jensen jernigan jeter jett jimenez jobe johns
  johnson johnston joiner jolley jones jordon jorgensen joyner juarez judd jude julian jung kahn
  kaiser kaminski kane kang kaplan karr katz kauffman kaufman kearney kearns keating keaton
  keegan keeler keeling keenan keene keener keeton keith keller kelley kellogg kelly kelso kemp
  kendall kendrick kennedy kenney kenyon kern kerns kerr kessler keyes kidd kilgore killian
  kilpatrick kim kimball kimble kimbrough kimmel kincaid kingsley kinney kinsey kirk kirkland
  kirkpatrick kiser klein kline knapp knott knowles knowlton knox knudsen knutson koch koehler
  koenig kohler kolb koonce koontz kopp kowalski kraft kramer kraus krause krebs krueger kruger
  kruse kuhn kurtz kuykendall lachance lacroix ladd ladner lafleur lambert lamm lancaster
  landers landis landrum landry lange langford langley langlois langston lanham lanier lankford
  lantz laplante lapointe larkin larsen larson larue lassiter laster latham laughlin lavigne
  lavoie lawler lawson lawton layton leahy lear leary leavitt leblanc leclair ledbetter ledesma
  ledford ledoux leger leggett lehman lehmann lemay lemieux lemus lentz lenz leonard lester
  leung levesque levin levine lewandowski lewis leyva lightfoot liles lilley lim lindberg linder
  lindley lindquist linton lipscomb littlefield littlejohn littleton livingston lloyd locke
  lockett lockhart locklear lockwood loftis lofton logan logsdon lomax lombardi longoria loomis
  looney lopes lopez lorenz lott louis lovelace lovell lovett lowe lowell lowery lowry loyd
  lucas luckett ludwig lugo luke lumpkin lund lundy lunsford lusk luther lutz lyle lyles lyman
  lynch lyon lyons lytle mabe mabry macdonald macias mack mackenzie mackey macon maddox madrid
  madsen maestas magana magee maguire mahan maher mahon mahoney maier malcolm maldonado malloy
  malone maloney mancuso mangum manley mann mansfield manson maples marcum markham marlow
  marquez marr marrero marroquin marshall martel martell martens martin martinez martino marvin
  marx massey massie masterson matheny mathews mathis matlock matos matson matthews mattingly
  mattison mattox mattson mauldin maurer maxey maxwell mayberry mayer mayes mayfield maynard
  mays mcadams mcafee mcalister mcallister mcarthur mcbride mccabe mccain mccall mccallum mccann
  mccarter mccarthy mccartney mccarty mccauley mcclain mcclanahan mcclellan mcclelland mcclendon
  mcclintock mccloud mcclung mcclure mccollum mccombs mcconnell mccord mccorkle mccormack
  mccormick mccoy mccracken mccrary mccray mcculloch mccullough mccurdy mcdaniel mcdermott
  mcdonald mcdonnell mcdonough mcdowell mcduffie mcelroy mcfadden mcfall mcfarland mcfarlane
  mcgee mcghee mcgill mcginnis mcgovern mcgowan mcgrath mcgraw mcgregor mcgrew mcguire mchenry
  mchugh mcinnis mcintire mcintosh mcintyre mckay mckee mckenna mckenzie mckinley mckinney
  mckinnon mcknight mclain mclaughlin mclaurin mclean mclemore mclendon mcleod mcmahan mcmahon
  mcmanus mcmillan mcmillen mcmillian mcmullen mcmurray mcnabb mcnair mcnally mcnamara mcneal
  mcneely mcneil mcneill mcnulty mcnutt mcpherson mcqueen mcrae mcvey mcwhorter mcwilliams
  meador medeiros medina medlin medrano meehan meeks meier melancon melendez mello melton melvin
  menard mendenhall mendez mendoza menendez mercier merrick merritt messer messina metcalf metz
  metzger meyer meyers michaels michaud middleton milam milburn millard miller milligan milner
  milton mims minter minton mintz mireles mitchell mixon mize mobley moe moeller moffett moffitt
  mohr mojica molina monahan monson montague montalvo montanez montgomery montoya mooney moore
  morales moreau morehead moreland moreno morey morgan morin morley morrell morrill morris
  morrison morrissey morse morton mosby moseley moser moses mosher mosley motley mott moulton
  moye moyer mueller muir mullen muller mullin mullins muncy muniz munoz munson murdock murillo
  murphy murray murrell murry musser myers myles myrick nadeau nagel nagle nagy najera napier
  naquin nash naylor neal needham neeley neff negron neil neill nelson nesbitt nettles neuman
  neumann nevarez neville newberry newby newcomb newell newkirk newman newsom newsome newton
  nguyen nicholas nichols nicholson nickerson nielsen nielson niles nixon noe nolan noland nolen
  noonan noriega norman norris norton norwood novak nowak noyes nugent nunes nunez nunn nye
  oakes oakley oates obrien ocampo ocasio ochoa oconnell oconnor odell odom odonnell ogden ogle
  oglesby ohara ojeda okeefe oldham oleary olivarez olivas oliveira oliver olmstead olsen olson
  olvera omalley oneal oneil oneill ontiveros oreilly ornelas orourke orozco orr ortiz osborn
  osborne osgood osorio ostrander oswald otis otoole ott otto ouellette overstreet overton owen
  owens pacheco packard padgett padilla paine pak palmer palumbo pannell pappas paquette paradis
  parham parker parkinson parnell parr parris parrott partin patel paterson patten patterson
  patton pauley paulsen paulson paxton payne payton peachey pearce pearson pease pedersen
  pederson peebles pelletier pemberton pendergrass pendleton penhall penn pennington perdue
  pereira perez perkins perry perryman peterman petersen peterson pettit pfeiffer phelan phelps
  phillips phipps picard pickard pickens pickering pickett pierre pierson pimentel pinson pitt
  pittman pitts platt plummer plunkett poe poindexter poirier polanco polk pollock ponce poole
  poore porter porterfield posey poston potts poulin powell prater prather pratt prescott
  presley pressley preston prewitt prichard pridgen pringle pritchard pritchett proffitt pruett
  pruitt pryor puckett pugh pullen pulliam purcell purdy purnell purvis putman putnam pyle
  qualls quarles quezada quigley quinones quintanilla quintero quiroz rader radford ragan
  ragland ragsdale raines rainey ralph ralston ramey ramirez ramos ramsey randall randle
  randolph raney rangel rankin rapp rasmussen ratcliff ratliff rawlings rawls rayburn raymond
  reagan reardon reaves redd reddick redding redman redmond reece reed reeder reedy rees reese
  reeves reich reichert reid reilly reinhardt reiter rendon renfro renner renteria reyes
  reynolds reynoso rhoades rhoads rhodes ricci richards richardson richey richie richmond
  richter rickard ricker ricketts riddick ridgeway ridley riggins riggs rigsby riley rinehart
  ritchie ritter rivas rivera rizzo roark robb robbins roberson roberts robertson robins
  robinson robison rockwell rodgers rodriguez rodriquez rogers roland rollins romero rooney
  rosen rosenberg rosenthal ross rossi roth roush rowan rowell rowland rowley roy royster rucker
  rudd rudolph ruffin ruiz runyon rupp russ russell russo rutherford rutledge ryan ryder
  saavedra sadler saenz sager salazar saldana salgado salisbury salter sammons sampson sams
  samson samuels sanborn sanchez sanders sanderson sandoval sanford santana sapp sargent
  satterfield saucedo saucier sauer saunders saxton saylor scanlon scarborough scarbrough
  schaefer schaeffer schafer schaffer schell scherer schilling schmid schmidt schmitt schmitz
  schneider schofield schrader schreiber schroeder schubert schuler schulte schultz schulz
  schumacher schuster schwab schwartz schwarz scott scroggins scruggs searcy seaton seay seeley
  seifert seitz selby sepulveda seward sewell sexton seymour shackelford shafer shaffer shapiro
  sharpe shaver shaw shearer sheehan sheffield sheldon shelton shepard sheppard sheridan sherman
  sherrill sherrod sherwood shinn shipley shipman shipp shockley shuler shull shultz siegel
  sigler sikes siler silva silverman simmons simms simon simons simpkins simpson sinclair singh
  singletary sisk sisson sizemore skaggs skelton skidmore skinner slade slater sloan slocum
  slone smalley smallwood smith smoot snead sneed snell snider snodgrass snowden snyder soares
  solis soliz solomon somers sommers sorensen sorenson sotelo soto sousa souza sowell sowers
  spain spangler spann spaulding spearman speer spence spencer spicer spivey spooner sprague
  springer spruill spurlock squires stafford stahl staley stallings stallworth stanfield
  stanford stanley stanton stapleton starkey starks starnes staten staton stclair stearns steele
  steen stein steinberg steiner stephens stephenson stepp stevens stevenson stewart stiltner
  stine stinnett stinson stjohn stockton stoll storey stovall stover stowe stpierre stratton
  strauss streeter strickland strother stroud stuart stubblefield stubbs stuckey stull suarez
  suggs sullivan sumner sumpter sutherland sutter sutton swafford swann swanson swartz sweeney
  swenson swisher switzer sykes sylvester tabor tackett taft taggart talbert talbot talley
  tamayo tanaka tarver tavares taylor teague teel templeton tennant thacker tharp thayer
  thibodeau thibodeaux thigpen thomas thomason thompson thomson thorne thornton thorpe thrasher
  thurman thurston tibbs tice tidwell tijerina tillery tilley tillman tilton timmons tinsley
  tipton tisdale titus tobias tobin todd tolbert toledo toler toliver tolliver tomlin tomlinson
  tompkins toney torres torrez toth tovar townsend trahan trammell tran trapp traylor treadwell
  trejo tremblay trent trevino trice trimble triplett tripp troutman truitt trujillo tubbs
  tucker turk turley turner turpin tuttle tyler ulrich underwood unger upchurch upton urbina
  uribe vail valadez valdes valdez valentin valenzuela vallejo vance vandyke vanhorn vann varela
  vargas varner varney vasquez vaughan vaughn vaught vazquez velasco velasquez velazquez velez
  vernon vetter vick vickers vickery vidal villalobos villanueva villarreal villegas vinson
  vitale vogel vogt voss waddell wadsworth waggoner wagner wagoner wahl waite wakefield walden
  waldron waldrop walker wallace waller walling walsh walter walters walton wang warfield warner
  washburn wasson waterman watkins watson watters watts waugh wayne weatherford weatherly webb
  webber webster weems weiner weinstein weiss welch weldon weller wellman wendt wentworth wenzel
  werner wertz wesley westbrook westfall westmoreland weston wetzel whalen whaley wharton
  whatley wheatley whipple whitaker whitcomb whitehurst whiteside whitfield whitley whitlock
  whitlow whitman whitmore whitson whitt whittaker whitten whittington whittle whitworth wicks
  wiggins wilbanks wilbur wilburn wilcox wilde wiley wilhelm wilkerson wilkes wilkins wilkinson
  wilks willard willett willey williams williamson williford willingham willis willoughby
  willson wilson windham winfield winkler winn winslow winstead winston wiseman witherspoon witt
  wofford wolfe wolff wolford womack wong woodall woodard woodcock woodley woodruff woodson
  woodward woodworth wooten worden worley worrell worthington wray wright wyatt wylie wyman
  xiong yancey yanez yarbrough yates yazzie ybarra yeager yee yoder yost youngblood yount zamora
  zaragoza zarate zavala zeigler zepeda ziegler zielinski zimmer zimmerman zook zuniga
`
    .trim()
    .split(/\s+/),
)
