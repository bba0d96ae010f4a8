/**
 * Given names that are hardly ever other words, folded: those of @zxcvbn-ts/language-en (MIT) that are
 * frequent, and others of the languages Candor ships; without ordinary words and names of cities, and some frequent ones that are missing there.
 */
export const givenNames: ReadonlySet<string> = new Set(
  `
  aaliyah aaren aarika aaron abagael abagail abbe abbi abbie abby abbye abdi abdikadir abdirahman
  abdullah abdullahi abe abebe abigael abigail abigale adah adaline adam adara adda addi addia
  addie addy adel adela adelaida adelaide adele adelheid adelice adelina adelind adeline adella
  adelle adena adey adi adiana adina adoree adorne adrea adria adriaens adrian adriana adriane
  adrianna adrianne adriena adrienne aeriel aeriela aeriell afton agace agata agatha agathe aggi
  aggie aggy agna agnella agnes agnese agnesse agneta agnola agretha ahmed aida aidan aigneis aila
  aile ailee aileen ailene ailey aili ailina ailis ailsun ailyn aime aimee aimil aindrea ainslee
  ainsley ainslie aisha ajay alaine alan alanah alane alanna alayne albert alberta albertina
  albertine alberto albina alecia aleda aleece aleen alejandra alejandrina alejandro alena alene
  alessandra aleta alethea alex alexa alexander alexandra alexandrina alexi alexia alexina alexine
  alexis alf alfi alfie alfonso alfreda alfredo alfy ali alica alice alicea alicia alida alidia
  alie alika alikee alina aline alis alisa alisha alison alissa alisun alix aliza alleen allegra
  allene allianora allie allina allis allison allissa allix allsun allx allyce allyn allys allyson
  almaz almeda almeria almeta almira almire aloise aloisia alonzo aloysia althea alvera alverta
  alvina alvinia alvira alyce alyda alys alysa alyse alysia alyson alyss alyssa amabel amabelle
  amalea amalee amaleta amalia amalie amalita amalle amanda amandi amandie amandy amara amargo
  amata amberly ambur ame amelia amelie amelina ameline amelita ami amie amii amil amina amitie
  ammamaria amy amye ana anabal anabel anabella anabelle analiese analise anallese anallise
  anastasia anastasie anastassia anatola andee andeee anderea andi andie andra andre andrea
  andreana andree andrei andres andrew andria andriana andriette andromache andy anestassia anet
  anett anetta anette ange angel angela angele angelia angelica angelika angelina angeline
  angelique angelita angelle angie angil angy ania anica anissa anita anitra anjanette anjela ann
  anna annabal annabel annabela annabell annabella annabelle annadiana annadiane annalee annaliese
  annalise annamaria annamarie anne annecorinne anneliese annelise annemarie annetta annette anni
  annice annie annis annissa annmaria annmarie annnora annora anny anselma ansley anstice anthe
  anthea anthia anthiathia anthony antoinette antonella antonetta antonia antonie antonietta
  antonina antonio anya appolonia aprilette arabel arabela arabele arabella arabelle archie arda
  ardath ardeen ardelia ardelis ardella ardelle arden ardene ardenia ardine ardis ardisj ardith
  ardra ardyce ardys ardyth aretha ariadne ariana aridatha ariel ariela ariella arielle arlana
  arlee arleen arlen arlena arlene arleta arlette arleyne arlie arliene arlina arlinda arline
  arluene arly arlyn arlyne armando arnie arthur arturo aryn asha ashely ashia ashien ashil ashla
  ashlan ashlee ashleigh ashlen ashley ashli ashlie ashly astra astrid astrix atalanta athena
  athene atlante auberta aubine aubree aubrette aubrey aubrie aubry audie audra audre audrey
  audrie audry audrye audy auguste augustina augustine aundrea aurea aurel aurelea aurelia aurelie
  auria aurie aurilia aurlie auroora aurore austina austine ava aveline averil averyl avie avis
  aviva avivah avril avrit axmed ayaan ayn bab babara babb babbette babbie babette babita babs
  bambi bambie bamby barbabra barbara barbaraanne barbe barbee barbette barbey barbi barbie barbra
  barby bari barney barrie barry basia bathsheba batsheva bea beatrice beatrisa beatrix beatriz
  becca becka becki beckie becky beilul beitris bekki belia belicia belinda belita bellanca
  bellina belva belvia ben bendite benedetta benedicta benedikta benetta benita benjamin benni
  bennie benny benoite berenice berget berna bernadene bernadette bernadina bernadine bernardina
  bernardine bernelle bernete bernetta bernette berni bernice bernie bernita berny berri berrie
  bert berta berte bertha berthe berti bertie bertina bertine berty beryle bess bessie bessy beth
  bethanne bethany bethena bethina beto betsey betsy betta bette betteann betteanne betti bettina
  bettine betty bettye beulah bev beverie beverlee beverley beverlie beverly bevvy bianca bianka
  bibbie bibby bibbye bibi biddie biddy bidget bili billi billie billy billye binni binnie binny
  birgit birgitta blair blaire blake blakelee blakeley blanch blancha blanche blinni blinnie
  blinny blisse blithe blondell blondelle blondie blondy blythe bob bobbe bobbee bobbette bobbi
  bobbie bobby bobbye bobette bobina bobine bobinette bonnee bonni bonnibelle bonnie brad bradley
  brana brandais brande brandea brandi brandice brandie brandise brandon brayden breanne brear
  bree breena bren brena brenda brendan brenn brenna brent bret brett bria brian briana brianna
  brianne bridget bridgette bridie brier brietta brigid brigida brigit brigitta brigitte brina
  briney brinn brinna briny brit brita britney britni britt britta brittan brittaney brittani
  brittany britte britteny brittne brittney brittni brooke bruce brunhilda brunhilde bryan bryana
  bryce bryn bryna brynn brynna brynne bubba buffy bunni bunnie butch caasha cabdi cabdiraxmaan
  cabdulahi cabdullahi cacilia cacilie cahra cairistiona caitlin caitrin calida calley calli
  callida callie cally calvin camala camella camellia cami camila camile camilla camille cammi
  cammie cammy candace candi candice candida candide candie candis candra caralie caren carena
  caresa caressa caresse carey cari caria carie caril carilyn carin carina carine cariotta carissa
  carita caritta carl carlee carleen carlen carlene carley carlie carlin carlina carline carlita
  carlos carlota carlotta carly carlye carlyn carlynn carlynne carma carmel carmela carmelia
  carmelina carmelita carmella carmelle carmen carmencita carmina carmine carmita carmon carola
  carolan carolann carole carolee carolin caroline caroljean carolyn carolyne carolynn caron
  carree carri carrie carrissa carroll cary caryl caryn casandra casey casie cass cassandra
  cassandre cassandry cassaundra cassey cassi cassie cassondra cassy catarina cate caterina catha
  catharina catharine cathe cathee catherin catherina catherine cathi cathie cathleen cathlene
  cathrin cathrine cathryn cathy cathyleen cati catie catina catlaina catlee catlin catrina
  catriona caty caye cayla cecelia cecil cecile ceciley cecilia cecilla cecily cedric ceil cele
  celene celesta celeste celestia celestina celestine celestyn celestyna celia celie celina
  celinda celine celinka celisse celka celle cesar cesya chanda chandal chandra channa chantal
  chantalle charil charin charis charissa charisse charita charlean charleen charlena charlene
  charles charlie charline charlot charlotta charmain charmaine charmane charmian charmine
  charmion charo charyl chelsae chelsea chelsey chelsie chelsy cher chere cherey cheri cherianne
  cherice cherida cherie cherilyn cherilynn cherin cherise cherlyn cherri cherrita chery cherye
  cheryl cheslie chester chet chiarra chickie chicky chiquia chiquita chlo chloe chloette chloris
  chris chrissie chrissy christa christabel christabella christal christalle christan christean
  christel christi christiana christiane christie christin christina christine christopher christy
  christye christyna chrysa chrysler chrystal chryste chrystel chuy cicely cicily ciel cilka cinda
  cindee cindelyn cinderella cindi cindie cindra cindy cismaan cissiee cissy clair claire
  clarabelle clare clarence claresta clareta claretta clarette clarey clari claribel clarice
  clarie clarinda clarine clarissa clarisse clarita clary claude claudelle claudetta claudette
  claudia claudie claudina claudine clea clem clemence clementia clementina clemmie clemmy cleo
  cleopatra clerissa clint clio clo cloe cloris clotilda clovis clyde codee codi codie cody coleen
  colene coletta colette colin colleen collen collete collette collie colline colly concettina
  conchita concordia conni connie connor conny consolata constance constancy constanta constantia
  constantina constantine consuela cora corabel corabella corabelle coralie coraline coralyn
  cordelia cordelie cordey cordi cordie cordula cordy coreen corella corenda corene coretta
  corette corey cori corie corilla corina corine corinna corinne coriss corissa corliss corly
  cornela cornelia cornelle cornie correna correy corri corrianne corrina corrine corrinne corry
  cortney cory cosetta cosette costanza courtenay courtnay courtney craig crin cris crissie crissy
  crista cristabel cristen cristi cristie cristin cristina cristine cristionna cristy crysta
  crystie cthrine curtis cyb cybil cybill cymbre cynde cyndi cyndia cyndie cyndy cynthea cynthia
  cynthie cynthy dacey dacia dacie dacy dael daffi daffie dagmar daile daisey daisi daisie dalenna
  dalia dalila daloris damara damaris damita dan dana danell danella danette dani dania danica
  danice daniel daniela daniele daniella danielle danika danila danit danita danna danni dannie
  danny dannye dante danya danyelle danyette daphene daphna daphne darb darbie darby darcee darcey
  darci darcie darcy darda dareen darell darelle dari darice darius darla darleen darlene darline
  darlleen darnell daron darrell darrelle darren darryl darsey darsie darya daryl daryn dasha dasi
  dasie dasya datha daune dave daveen daveta davey david davida davina davine davita davy dawit
  dawna dayle dayna ddene deana deandre deane deanna deanne deb debbi debbie debby debee debor
  debora deborah debra dede dedie dedra dee deeann deeanne deedee deena deeqa deerdre deeyn dehlia
  deidre deina deirdre deja dela delcina delcine delia delila delilah delinda della delly delora
  delores deloria deloris delphine delphinia demeter demetra demetria demetris demetrius dena deni
  denice denise denna denni dennie dennis denny denys denyse deonne derek desdemona deshawn
  desirae desiree desiri deva devan devi devin devina devinne devon devondra devonna devonne dewey
  diahann dian diana diandra diane dianemarie diann dianna dianne diannne didi dido diego diena
  dierdre dina dinah dinnie dinny dion dione dionis dionne dirk dita dix dixie dmitri dniren dode
  dodi dodie dody doe dolley dolli dollie dolly dolorita doloritas domeniga dominga domini
  dominica dominique don donald donella donelle donetta donia donica donielle donna donnamarie
  donni donnie donny dontae dora doralia doralin doralyn doralynn doralynne dore doreen dorelia
  dorella dorelle dorena dorene doretta dorette dorey dori doria dorian dorice dorie dorine doris
  dorisa dorise dorita doro dorolice dorolisa dorotea doroteya dorothea dorothee dorothy dorree
  dorri dorrie dorris dorry dorthea dorthy dosi doti dotti dottie doug douglas dre dreddy dredi
  drona dru druci drucie drucill drucy drusi drusie drusilla drusy duane dulcea dulci dulcia
  dulciana dulcie dulcine dulcinea dulcy dulsea dwayne dwight dyan dyana dyane dyann dyanna dyanne
  dylan dyna dynah eachelle eada eadie eadith ealasaid eartha eba ebba ebonee eda eddi eddie ede
  edee edeline eden edgar edi edie edin edita edith editha edithe ediva edna eduardo edward edwina
  edy edyth edythe effie eileen eilis eimile eirena ekaterina elaina elaine elana elane elayne
  elberta elbertina elbertine eleanor eleanora eleanore electra eleen elena elene eleni elenore
  eleonora eleonore elfie elfreda elfrida elfrieda elga eli elianora elianore elicia elie elijah
  elinor elinore elisa elisabet elisabeth elisabetta elise elisha elissa elita eliza elizabet
  elizabeth elka elke elladine elle ellen ellene ellette elli ellie ellissa elly ellyn ellynn
  elmira elmo elna elnora elnore eloisa eloise elonore elora elsa elsbeth elset elsey elsi elsie
  elsinore elspeth elsy elva elvera elvina elvira elwira elyn elyse elysee elysha elysia elyssa
  ema emalee emalia emelda emelia emelina emeline emelita emelyne emera emilee emili emilia emilie
  emiline emily emlyn emlynn emlynne emma emmalee emmaline emmalyn emmalynn emmalynne emmeline
  emmett emmey emmi emmie emmy emmye emogene emyle emylee engracia enid enrica enrichetta enrika
  enrique enriqueta eolanda eolande erda erena eric erica ericha ericka erika erin erina erinn
  erinna erma ermengarde ermentrude ermina erminia erminie erna ernaline ernest ernesta ernestine
  ernesto ernie ertha eryn esma esmaria esme esmeralda essa essie essy esteban estel estele estell
  estella estelle esther estrellita ethan ethel ethelda ethelin ethelind etheline ethelyn ethyl
  etta etti ettie etty eudora eugene eugenia eugenie eugine eula eulalie eunice euphemia eustacia
  eva evaleen evangelia evangelin evangelina evangeline evania evanne eveleen evelina eveline
  evelyn evey evie evita evonne evvie evvy evy eyde eydie ezmeralda faadumo faarax faduma fae
  faina faisal fallon fanchette fanchon fancie fanechka fania fanni fannie fanya fara farah farand
  farica farra farrah farrand fartun fatima fatuma faun faunie faustina faustine fawne fawnia fay
  faydra faye fayette fayina fayre fayth faythe federica felecia felicdad felice felicia felicle
  felipa felipe felisha felita feliza fenelia feodora ferdinanda ferdinande fernanda fernande
  fernandina fernando ferne fiann fianna fidela fidelia fifi fifine filia filide filippa fina
  fiona fionna fionnula fiorenze fleur fleurette flo florance flore florella florence florencia
  florentia florenza florette flori floria florie florina florinda floris florri florrie florry
  flory flossi flossie flossy floyd flss forrest fran francene francesca francine francisca
  francisco franciska francoise francyne frankie franky franni frannie franny frayda fred freda
  freddi freddie freddy fredelia frederica fredericka frederique fredi fredia fredra fredrika
  freida frieda friederike fritz fulvia gabbey gabbi gabbie gabe gabey gabi gabie gabriel gabriela
  gabriell gabriella gabrielle gabriellia gabrila gaby gae gael gail galina garland garnette
  garrett gary gavin gavra gavrielle gayel gayla gayle gayleen gaylene gaynor gelya gena geneva
  genevieve genevra genia genna genni gennie gennifer genny genovera genvieve geoff george
  georgeanna georgeanne georgena georgeta georgetta georgette georgiana georgianna georgianne
  georgie georgina georgine gerald geralda geraldine gerardo gerda gerhardine geri gerianna
  gerianne gerladina germain germaine germana gerri gerrie gerrilee gerry gert gerta gerti gertie
  gertrud gertruda gertrude gertrudis gerty giacinta giana gianina gianna gigi gilberta
  gilberte gilbertina gilbertine gilberto gilda gilemette gillan gilli gillian gillie gilligan
  gilly gina ginelle ginevra ginni ginnie ginnifer ginny giorgia giovanna gipsy giralda gisela
  gisele gisella giselle giuditta giulia giulietta giustina gizela gladi gladys gleda glen glenda
  glenine glenn glenna glennie glennis glori gloria gloriana gloriane glyn glynda glynis glynnis
  gnni godiva golda goldarina goldi goldia goldie goldina goldy gonzalo gordy gracie graciela
  grata gratia gratiana grayce grazia greer greg gregory greta gretal gretchen grete gretel
  grethel gretna gretta grier griselda grissel guendolen guenevere guenna guglielma guillema
  guillemette guillermo guinevere guinna gunilla gus gusella gussi gussie gussy gustavo gusti
  gustie gusty gwen gwendolen gwendolin gwendolyn gweneth gwenette gwenneth gwenni gwennie gwenny
  gwenora gwenore gwyn gwyneth gwynne hadria haile hailee haily haleigh halette haley hali halie
  halimeda halley halli hallie hally hana hank hanna hannah hanni hannie hannis hanny harlene
  harli harlie harmonia harmonie harold harri harrie harriet harriett harrietta harriette harriot
  harriott harry hassan hatti hattie hatty hayley heather hector heda hedda heddi heddie hedi
  hedvig hedvige hedwig hedwiga hedy heida heidi heidie helaina helaine helen helene helenka helga
  helge helli heloise helsa helyn hendrika henka henrie henrieta henrietta henriette henry
  henryetta hephzibah herbert herbie herman hermia hermina hermine herminia hermione herta hertha
  hester hesther hestia hetti hettie hetty hilary hilda hildagard hildagarde hilde hildegaard
  hildegarde hildy hillary hilliary hinda hirut hodan holli hollie hollyanne honoria horatia
  hortense hortensia howard howie hubert hugo hulda hung huong hussein hyacintha hyacinthe
  hyacinthia hyacinthie hynda ian ianthe ibbie ibby ibrahim ida idalia idalina idaline idell
  idelle idette ifrax ignacio ike ileana ileane ilene ilise ilka illa ilsa ilse ilysa ilyse ilyssa
  imelda imogen imogene imojean ina indira ines inesita inessa inez inga ingaberg ingaborg inge
  ingeberg ingeborg inger ingrid ingunna inna iolande iolanthe iona iormina irena irene irina
  irita irma irv irving isa isabel isabelita isabella isabelle isadora isahella iseabal isidora
  isis ismaaciil ismail isobel issi issie issy ivan ivett ivette ivie ivonne izabel jaamac jacenta
  jacinda jacinta jacintha jacinthe jackelyn jacki jackie jacklin jacklyn jackquelin jackqueline
  jacky jaclin jaclyn jacob jacquelin jacqueline jacquelyn jacquelynn jacquenetta jacquenette
  jacquetta jacquette jacqui jacquie jacynth jada jaime jaimie jaine jake jamaal jamal james jami
  jamie jamima jammie jana janaya janaye jandy jane janean janeczka janeen janel janela janella
  janelle janene janenna janessa janet janeta janetta janette janeva janey jania janice janie
  janifer janina janine janis janith janka janna jannel jannelle janot jany jaquelin jaquelyn
  jaquenetta jaquenette jaquith jared jasmin jasmina jason javier jayden jayme jaymee jayne
  jaynell jean jeana jeane jeanelle jeanette jeanie jeanine jeanna jeanne jeannette jeannie
  jeannine jed jeff jeffrey jehanna jelene jemie jemima jemimah jemmie jemmy jen jena jenda
  jenelle jeni jenica jeniece jenifer jeniffer jenilee jenine jenn jenna jennee jennette jenni
  jennica jennie jennifer jennilee jennine jenny jeralee jere jeremy jeri jermaine jerome jerrie
  jerrilee jerrilyn jerrine jerry jerrylee jess jessa jessalin jessalyn jessamine jessamyn jesse
  jesselyn jessi jessica jessie jessika jessy jesus jewell jewelle jill jillana jillane jillayne
  jilleen jillene jilli jillian jillie jilly jim jimbo jimmy jinny joan joana joane joanie joann
  joanna joanne joannes joaquin jobey jobi jobie jobina joby jobye jobyna jocelin joceline jocelyn
  jocelyne jodee jodi jodie jody joe joeann joel joela joelie joell joella joelle joellen joelly
  joellyn joelynn joete joey johanna johannah john johna johnath johnette johnna johnny joice jojo
  jolee joleen jolene joletta joli jolie joline joly jolyn jolynn jonathan jonell joni jonie jonis
  jordain jordanna jorey jorge jori jorie jorrie jorry joscelin jose josee josefa josefina joseph
  josepha josephina josephine josey josh joshua josi josie josselyn josy jourdan joyan joyann
  joyce joycelin joye jsandye juan juana juanita judd judi judie judith juditha judy judye juieta
  julee juli julia julian juliana juliane juliann julianna julianne julie juliet julieta julietta
  juliette julina juline julio julissa julita junette junia junie junina justin justina justine
  justinn jyoti kacey kacie kacy kaela kai kaia kaila kaile kailey kaitlin kaitlyn kaitlynn kaja
  kakalina kala kaleena kali kalie kalila kalina kalinda kalindi kalli kally kameko kamila kamilah
  kamillah kandace kandy kania kanya kara karalee karalynn kare karee kareem karel karen karena
  kari karia karie karil karilynn karin karina karine kariotta karisa karissa karita karl karla
  karlee karleen karlen karlene karlie karlotta karlotte karly karlyn karmen karna karol karola
  karole karolina karoline karoly karon karrah karrie karry kary karyl karylin karyn kasey kass
  kassandra kassey kassi kassia kassie kat kata katalin kate katee katerina katerine katey kath
  katha katharina katharine katharyn kathe katherina katherine katheryn kathi kathie kathleen
  kathlin kathrine kathryn kathryne kathy kathye kati katie katina katine katinka katleen katlin
  katrina katrine katrinka katti kattie katuscha katusha katy katya kay kaycee kaye kayla kayle
  kaylee kayley kaylil kaylyn kebede keeley keelia keely keisha keith kelcey kelci kelcie kelcy
  kelila kellen kelley kelli kellia kellie kellina kellsie kelly kellyann kelsey kelsi kelsy
  kelvin ken kendra kendre kenna kenneth kenny keri keriann kerianne kerri kerrie kerrill kerrin
  kerry kerstin keshawn kesley keslie kessia kessiah ketti kettie ketty kevin kevina kevyn
  keyshawn khadra khalid kiah kial kiara kiele kiersten kikelia kiki kiley kim kimberlee kimberley
  kimberli kimberly kimberlyn kimbra kimmi kimmie kimmy kinna kipp kippie kippy kira kirbee kirbie
  kirby kiri kirk kirsten kirsteni kirsti kirstin kirstyn kissee kissiah kissie kitti kittie kitty
  kizzee kizzie klara klarika klarrisa konstance konstanze koo kora koral koralle kordula kore
  korella koren koressa kori korie korney korrie korry kris krissie krissy krista kristal kristan
  kriste kristel kristen kristi kristien kristin kristina kristine kristy kristyn krysta krystal
  krystalle krystle krystyna kurt kyla kyle kylen kylie kylila kylynn kym kynthia kyrstin lacee
  lacey lacie ladonna laetitia laina lainey lakisha lalo lamar lana lanae lanette laney lani lanie
  lanita lanna lanni lanny lara laraine lari larina larine larisa larissa larry lars laryssa
  lashawn lashonda latasha latashia latia latisha latoya latrena latrina laura lauraine laural
  lauralee laure lauree laureen laurella lauren laurena laurence laurene lauretta laurette lauri
  laurianne laurice laurie lauryn lavena laverna laverne lavina lavinia lavinie lawrence layla
  layne layney leah leandra leann leanna leanor leanora lebbie leda leeann leeanne leela leelah
  leena leesa leese legra leia leigh leigha leila leilah leisha lela lelah leland lelia lena lenee
  lenette lenka lenna lenny lenora lenore leo leodora leoine leola leoline leon leona leonanie
  leonard leonardo leone leonelle leonie leonora leonore leontine leontyne leora leroy leshia
  lesley lesli leslie lesly lester lesya leta lethia leticia letisha letitia letizia letta letti
  lettie letty levi lexi lexie lexine lexis lexy leyla lezlie liam lian liana liane lianna lianne
  libbey libbi libbie libby licha lida lidia liesa lil lila lilah lilas lilia lilian liliane
  lilias lilith lilla lilli lillian lillis lilllie lilly lilyan lina lind linda lindi lindie
  lindsay lindsey lindsy lindy linell linet linette linh linn linnea linnell linnet linnie linus
  linzy lionel lisa lisabeth lisbeth lise lisetta lisette lisha lishe lissa lissi lissie lissy
  lita liuka liv liva livia livvie livvy livvyy livy liz liza lizabeth lizbeth lizette lizzie
  lizzy lloyd loella lois loise lola loleta lolita lona lonee loni lonna lonni lonnie lora lorain
  loraine loralee loralie loralyn loree loreen lorelei lorelle loren lorena lorene lorenza lorenzo
  loretta lorette lori loria lorianna lorianne lorie lorilee lorilyn lorinda lorine lorita lorna
  lorne lorraine lorrayne lorri lorrie lorrin lory lotta lotte lotti lottie lotty lou louella
  louie louis louisa louise louisette lourdes loutitia lucas luci luciana lucie lucienne lucila
  lucilia lucille lucina lucinda lucine lucita lucretia lucy ludovika luella luelle luis luise
  luke lula lulita lulu lupe lura lurette lurleen lurlene lurline lusa luther lyda lydia lydie
  lyle lyn lynda lynde lyndel lyndell lyndsay lyndsey lyndsie lyndy lynea lynelle lynett lynette
  lynn lynna lynne lynnea lynnell lynnelle lynnet lynnett lynnette lynsey lyssa mab mabel mabelle
  mable mada madalena madalyn maddalena maddi maddie maddy madel madelaine madeleine madelena
  madelene madelin madelina madeline madella madelle madelon madelyn madge madlen madlin madonna
  mady mae maegan magda magdaia magdalen magdalene maggee maggi maggie maggy mahala mahalia maia
  maible maiga maighdiln mair maire maisey maisie maitilde malanie malena malia malik malina
  malinda malinde malissa malissia mallissa mallorie mallory malorie malory malva malvina malynda
  mame mamie mandi mandie mandy manny manon manuel manya mara marabel marcel marcela marcelia
  marcella marcelle marcellina marcelline marchelle marci marcia marcie marcile marcille marcos
  marcus marcy mareah maren marena maressa marga margalit margalo margaret margareta margarete
  margaretha margarethe margaretta margarette margaux marge margeaux margery marget margette margi
  margie margit margo margot margret marguerite margy mari maria mariam marian mariana mariann
  marianna marianne maribel maribelle maribeth marice maridel marie marieann mariejeanne mariel
  mariele marielle mariellen marietta mariette marijo marika marilee marilin marillin marilyn
  marin marinna mario marion mariquilla maris marisa marisela mariska marisol marissa marita
  maritsa mariya marj marja marje marji marjie marjorie marjory marjy marketa marla marlane
  marleah marlee marleen marlena marlene marley marlie marline marlo marlyn marna marne marney
  marni marnia marnie marquis marquita marrilee marris marrissa marsha marsiella marta martelle
  martguerita martha marthe marthena marti martica martie martina martinez martita marty martynne
  marvin mary marya maryan maryann maryanna maryanne marybelle marybeth maryellen maryjane maryjo
  maryl marylee marylin marylinda marylou marylynne maryrose marys marysa masha matelda mathilda
  mathilde matilda matilde matt matthew matti mattie matty maud maude maudie maura maure maureen
  maureene maurene maurice maurine maurise maurita maurizia mavis mavra maxamed maxamuud maxie
  maxine maxy maybelle maye meade meagan meaghan meara mechelle meg megan megen meggi meggie meggy
  meghan meghann mehetabel mei mel mela melamie melania melanie melantha melany melba melesa
  melessa melicent melina melinda melinde melisa melisande melisandra melisenda melisent melissa
  melisse melita melitta melli mellicent mellie mellisa mellisent melloney melly melodee melodie
  melonie melony melosa melva melvin memo merci mercie meredith meredithe meridel meridith meriel
  merilee merilyn meris merissa merl merla merle merlina merline merna merola meron merralee
  merridie merrie merrielle merrile merrilee merrili merrill mersey meryl micaela michael michaela
  michaelina michaeline michaella michal michel michele michelina micheline michell michelle mick
  mickey micki mickie micky mignon mignonne miguel miguela miguelita mikaela mike mikey mildred
  mildrid milena milicent milissent milka milli millicent millie millisent milly milo milt milton
  milzie mimi minda mindy minerva minetta minette minh minna minnaminnie minne minni minnie
  minnnie minny minta miquela mirabel mirabella mirabelle mireielle mireille mirella mirelle
  miriam mirilla mirna misha missie missy misti mitzi modesta modestia modestine moe mohamed
  mohammed mohamud moina moira mollee molli mollie molly monah monica monika monique moreen morgan
  morgana morganica morganne morgen moria morissa morna morty moselle moyna moyra mozelle mufi
  mufinella muhammad muire mulugeta mureil murial muriel murielle mustafa muuse myra myrah myranda
  myriam myrilla myrle myrlene myrna myron myrta myrtia myrtice myrtie nacho nadean nadeen nadia
  nadine nadiya nady nadya nalani nana nananne nance nancee nancey nanci nancie nancy nanete
  nanette nani nanice nanine nannette nanni nannie nanon naoma naomi nara nari nariko nata natala
  natalee natalie natalina nataline natalya natasha natassia nate nathalia nathalie nathan
  natividad natka natty neal neala ned neda nedda nedi neely neil neila neile neilla neille nelia
  nelie nell nelle nelli nellie nelly nels nene nerissa nerita nert nerta nerte nerti nertie nerty
  nessa nessi nessie nessy nesta netta netti nettie nettle netty nevsa neysa nichol nicholas
  nichole nicholle nick nicki nickie nicky nicol nicola nicole nicolea nicolette nicoli nicolina
  nicoline nicolle nikaniki nike niki nikki nikkie nikoletta nikolia nina ninetta ninette ninnetta
  ninnette ninon nissa nisse nissie nissy nita nixie noah noami noel noelani noell noella noelle
  noellyn noelyn noemi nola nolana nolie nollie nomi nona nonah noni nonie nonna nonnah nora norah
  norean noreen norene norina norine norma norman norri norrie norry novelia nydia nyssa octavia
  octavio odele odelia odelinda odella odelle odessa odetta odette odilia odille ofelia
  ofella ofilia olenka olga olia olimpia oliver olivette olivia olivie oliy ollie olly olva olwen
  olympe olympie omar ondrea oneida onida oona opalina opaline ophelia ophelie ora oralee oralia
  oralie oralla oralle orel orelee orelia orelie orella orelle oriana orly orsa orsola ortensia
  orville oscar otha othelia othella othilia othilie otis ottilie otto owen pablo paco paige pam
  pamela pamelina pamella pammi pammie pammy pandora pansie paola paolina papagena patrica patrice
  patricia patrick patrizia patsy patti pattie patty paul paula paule pauletta paulette pauli
  paulie paulina pauline paulita pauly pavla pearla pearle pearline pedro pegeen peggi peggie
  peggy penelopa penelope penni pennie pepe pepi pepita peri peria perl perle perri perrine perry
  persis peta pete peter petra petrina petronella petronia petronilla petronille phaedra phaidra
  phebe phedra phelia phil philip philipa philippa philippe philippine philis phillida phillie
  phillis philly philomena phoebe phuong phylis phyllida phyllis phyllys phylys pia pierette
  pierrette pietra pippa pippy polly pollyanna portia pris prisca priscella priscilla prissie pru
  prudi prudy prue queenie quentin quinn quintilla quintina rachael rachel rachele rachelle rae
  raeann raf rafael rafaela rafaelia rafaelita rahal rahel raina raine rakel ralina ralph ramon
  ramona ramonda randa randall randee randene randi randie randy ranee rani rania ranice ranique
  ranna raphaela raquel raquela rashad rasia rasla raul ray raychel raye raymond rayna raynell
  rayshell reba rebbecca rebe rebeca rebecca rebecka rebeka rebekah rebekkah ree reeba reena reeta
  reeva regan reggi reggie regina reginald regine reiko reine remy rena renae renata renate renee
  renell renelle renie rennie reta retha revkah reyna rheba rheta rhetta rhiamon rhianna rhianon
  rhoda rhodia rhodie rhody rhona rhonda riane riannon rianon ricardo ricca richard rici rick
  ricki rickie ricky riki rikki rina rita riva rivalee rivi rivkah rivy roana roanna roanne robbi
  robbie robbin robby robbyn robena robenia robert roberta roberto robina robinet robinett
  robinetta robinette robinia roby robyn rocco roch rochell rochella rochelle rochette rocio roddy
  rodi rodie rodina rodney rodolfo rodrigo rogelio roger rois roland rolf romola romona romonda
  romy ron rona ronald ronalda ronica ronna ronni ronnica ronnie ronny roobbie rora rori rorie
  rory rosa rosabel rosabella rosabelle rosaleen rosalia rosalie rosalind rosalinda rosalinde
  rosaline rosalyn rosalynd rosamond rosamund rosana rosanna rosanne rosario roscoe roseann
  roseanna roseanne roselia roselin roseline rosella roselle rosemaria rosemarie rosemonde rosene
  rosetta rosette roshelle rosie rosina rosita roslyn rosmunda rowe rowena roxana roxane roxanna
  roxanne roxi roxie roxine roxy roy roz rozalie rozalin rozamond rozanna rozanne roze rozele
  rozella rozelle rozina ruben rubetta rubie rubina rudy rufus ruperta russ russell ruth ruthann
  ruthanne ruthe ruthi ruthie ruthy ryan ryann rycca saba sabine sabrina sacha saciid sada sadella
  sadie sadye sahra saidee salaidh sallee salli sallie sally sallyann sallyanne saloma salome
  salomi salvador samantha samara samaria samira sammy samuel sande sandi sandie sandra sandye
  santiago sapphira sara saraann sarah sarajane saree sarena sarene sarette sarina sarine sarita
  sascha sasha sashenka saudra saul saundra savina sayre scarlett scott sean seana seka sela selam
  selena selene selestina selia selie selina selinda seline sella selle selma sephira sergio seth
  shae shaina shaine shalna shalne shana shanda shandee shandeigh shandie shandra shandy shane
  shani shanice shanie shaniqua shanna shannah shannen shannon shanon shanta shantee shara sharai
  shari sharia sharity sharl sharla sharleen sharlene sharline sharon sharona sharron sharyl shaun
  shauna shawn shawna shawnee shay shayla shaylah shaylyn shaylynn shayna shayne shea sheba sheela
  sheelagh sheelah sheena sheeree sheila sheilah shel shela shelagh shelba shelbi shelby sheldon
  shelia shelley shelli shellie shelly shena sher sheree sheri sherie sherill sherilyn sherline
  sherri sherrie sherye sheryl shina shir shirl shirlee shirleen shirlene shirley shirline
  shoshana shoshanna siana sianna sib sibbie sibby sibeal sibel sibella sibelle sibilla sibley
  sibyl sibylla sibylle sid sidoney sidonia sidonnie sigrid sile sileas silvana silvia silvie
  simon simona simone simonette simonne sindee siobhan sioux siouxie sisely sisile sissie siusan
  sofia sofie sondra sonia sonja sonni sonnie sonnnie sonya sophey sophi sophia sophie sophronia
  sorcha sosanna stace stacee stacey staci stacia stacie stacy stafani stan stanley starla
  starlene starlin starr stefa stefania stefanie steffane steffi steffie stella stepha stephana
  stephani stephanie stephannie stephen stephenie stephi stephie stephine stesha stevana steve
  steven stevena stevie stoddard stormi stormie stu suellen sukey suki sula susan susana susanetta
  susann susanna susannah susanne susette susi susie susy suzann suzanna suzanne suzette suzi
  suzie suzy sven sybil sybila sybilla sybille sybyl sydel sydelle sydney sylvia tabatha tabbatha
  tabbi tabbie tabbitha tabina tabitha talia tallia tallie tallou tallulah talya talyah tamar
  tamara tamarah tamarra tamera tami tamika tamiko tamma tammara tammi tammie tammy tamqrah tamra
  tana tandi tandie tandy tanhya tani tania tanisha tanitansy tansy tanya tara tarah tarra tarrah
  taryn tasha tasia tate tatiana tatiania tatum tawnya tawsha ted tedda teddi teddie teddy tedi
  tedra teena teirtza teodora tera teresa terese teresina teresita teressa teri teriann terra
  terrell terrence terri terrie terrijo terry terrye tersina terza tesfaye tess tessa tessi tessie
  tessy thalia thanh thea theadora theda thekla thelma theo theodora theodore theodosia theresa
  therese theresina theresita theressa therine thomas thomasa thomasin thomasina thomasine thuy
  tiena tierney tiertza tiffani tiffanie tiffany tiffi tiffie tiffy tilda tildi tildie tildy
  tillie tilly tim timi timmi timmie timmy timothea timothy tina tine tiphani tiphanie tiphany
  tish tisha tobe tobey tobi toby tobye todd toinette tom tomas tomasina tomasine tomi tommi
  tommie tommy toni tonia tonie tony tonya tonye torey tori torie torrie tory tova tove tracee
  tracey traci tracie tracy trang travis trenna trent tresa trescha tressa trevon trevor trey
  tricia trina trish trisha trista trix trixi trixie trixy truda trude trudey trudi trudie
  trudy trula tuan twila twyla tybi tybie tyler tyne tyree tyrell tyrese tyrone tyson ula ulla
  ulrica ulrika ulrikaumeko ulrike umeko ursa ursala ursola ursula ursulina ursuline uta valaree
  valaria valeda valene valenka valentina valera valeria valerie valery valerye valida valina
  valli vallie vally valma valry vanda vanessa vania vanna vanni vannie vanny vanya veda velma
  venita vera veradis verena verene veriee verile verina verine vern verna vernice vernon veronica
  veronika veronike veronique vevay vic vicki vickie vicky victor viki vikki vikky vilhelmina
  vilma vin vince vincent vinita vinni vinnie vinny violante viole violetta violette virgie virgil
  virgina virginie vitia vito vittoria viv vivi viviana vivianna vivianne vivie vivien viviene
  vivienne viviyan vivyan vivyanne vonni vonnie vonny vyky wallie wallis walliw wally walt walter
  waly wanda wandie wandis waneta wanids warsame wayne wenda wendeline wendell wendi wendie wendy
  wendye wenona wenonah wes wesley whitney wilbur wileen wilhelmina wilhelmine wilie willa
  willabella willamina willetta willette willi william willie willy willyt wilma wilmette wilona
  wilone wilow wini winifred winna winnah winne winni winnie winnifred winny winona winonah
  wrennie wyatt wylma wynn wynne wynnie wynny xaliimo xasan xavier xaviera xena xenia xuseen xylia
  xylina yalonda yasmeen yasmin yelena yesenia yetta yettie yetty yevette ynes ynez yoko yolanda
  yolande yolane yolanthe yonas yosef yoshi yoshiko yovonnda ysabel yusuf yuusuf yvette yvonne
  zabrina zach zachary zack zahara zandra zaneta zara zarah zaria zarla zea zeke zelda zelma zena
  zenia zia zilvia zita zitella zoe zola zonda zondra zonnya zora zorah zorana zorina zorine
  zsazsa zulema zuzana
`
    .trim()
    .split(/\s+/),
)
