import type { IntakeField } from '../importSourceTable'

/*
 * What questions of form tools and paper forms are about, in the order in which they are tried:
 * what a question asks comes before what it mentions. Compared folded (`fold`), so without accents.
 */

/** What a question is: a field of a concern, or why its answers are left out. */
export type HeadingKind = IntakeField | 'reporter' | 'person' | 'private' | 'tool'

/** What tools add by themselves: numbers, machines, when somebody began. */
const tool = [
  /^(#|no|nr|id|_id|key|index|token|tags?|score|points|total points|quiz feedback|referr?er|browser|user agent|seed|progress|finished|duration.*|photo|picture|image|attachments?|ending|version|uuid|ref|reference|ticket|case)$/,
  /^(response|respondent|collector|submission|network|user|entry|record|device|submitter|instance|case|ticket|reference|meta instance|form|survey|recipient|tracking|request|row) ?(id|type|number|no|#|link|name|status|version)$/,
  /^(start|start ?(time|date)|started( at)?|stage date.*|last modified( time)?|last ?(page|action)|start ?language|user ?language|distribution channel|ip( ?address)?|ip|submission ip|location (latitude|longitude)|latitude|longitude|custom data.*|external (data )?reference.*|status|response type|validation status|instance ?(id|name)?|device ?id|submitter ?id|submitted via.*)$/,
  /^(points|feedback) [-–] /,
  /^(hora|fecha) de inicio$|^id\.? del? .*|^direccion ip$|^id de .*|^thoi gian bat dau$|^dia chi ip$|^开始时间$|^ip ?地址$|^序号$|^编号$|^来源$|^所用时间$|^وقت البدء$|^heure de (debut|commencement)$|^numero de .*referencia$/,
  /(light )?pole (number|no|id)|\b(case|ticket|reference|permit|tracking) (number|no|id)\b/,
]

/** What says something about whoever answers that nobody needs. */
const personal = [
  /\b(date of birth|birth ?(date|day)|dob|social security|ssn|how old|your age|gender|pronouns|race|ethnicity|marital|income)\b|^(age|sex)\b/,
  /\bwhere (do|did|are) you (live|reside|stay|from|living)\b|^(?!.*neighbou?rhood).*\bdo you live\b|\bhow long have you lived\b/,
  /\b(your|home|street|mailing|postal|residential) address\b|^address$|\bzip( ?code)?\b|\bpostal code\b/,
  /\bbest (time|way|day)s? to (call|reach|contact)\b|\bwhen (can|may|should|could) we (call|reach|contact)\b/,
  /fecha de nacimiento|\bnacio\b|\b(cual es su )?edad\b|donde vive|domicilio|direccion (de su casa|postal|particular|de residencia)|^direccion$|codigo postal|^genero$/,
  /date de naissance|\bou (habitez|residez|vivez)|\b(votre|son) (adresse|age)\b|^adresse( postale| personnelle)?$|code postal|\bdomicile\b/,
  /ngay sinh|dia chi (nha|cua)|^dia chi$|song o dau|bao nhieu tuoi|gioi tinh/,
  /出生|生日|住址|家庭地址|^地址$|住在哪|年龄|性别|تاريخ الميلاد|اين تسكن|عنوان (المنزل|السكن)|العمر|የትውልድ|የት (ነው )?የሚኖሩ|taariikhda dhalashada|xaggee ku nooshahay/,
]

/** Who is said to have done something: restricted, always. */
const person = [
  /\b(names?|address|description|photo|phone|initials) of (the |any |a )?(persons?|people|individuals?|suspects?|offenders?|subjects?|perpetrators?|man|woman|tenants?|neighbors?|someone|somebody|resident causing)\b/,
  /\b(persons?|people|individuals?|somebody|someone)('s name)? (who (is|are|was)|causing|responsible|involved|doing|of concern|reported|being reported)\b/,
  /\bwho (is|was|are|were) (it|he|she|they|doing|causing|responsible|involved|the (person|people|individual))\b|\bwho (did|does|caused|causes|made|makes) (it|this|that)\b|\b(suspect|offender|perpetrator|alleged)\b|\b(license )?plates?( number)?$|^placas?$|bien so xe|车牌/,
  /nombre de (la|las|el|los) (persona|personas|individuo|sospechos\w+|responsable\w*)( que|$| responsable| involucrad| sospechos)|persona(s)? (que causa|que provoca|responsable|involucrad|denunciad)|quien (lo hace|lo causa|es el responsable|es la persona)/,
  /\bnom (de la|des|du|de l'?) ?(personnes?|individus?|suspects?|auteurs?|responsables?)\b|personnes? (qui (cause|fait|derange|pose)|responsables?|impliquees?|mises? en cause|concernees?)|^qui (fait|a fait|cause|est responsable)\b/,
  /(ten|ho ten) (cua )?(nguoi|ke) (gay|lam|vi pham|bi)|nguoi (gay|vi pham)|ai (da )?(gay|lam)/,
  /(造成|引起|肇事|涉事).{0,6}(人|者)|嫌疑人|当事人(的)?(姓名|名字)|اسم الشخص (الذي|المتسبب|المعني)|الشخص المتسبب|ችግሩን የፈጠረው ሰው|magaca qofka (sababay|dhibka|keenay)/,
]

const danger = [
  /\bdanger\b|\bemergency\b|\bpeligro\b|nguy hiem|危险|危險|خطر|አደጋ|\bkhatar\b/,
  // The same asked in other words, of which the answer is yes or no.
  /^(is|are|was|were|does|do|did|has|have|any|anyone|anybody|someone|somebody)\b.{0,60}\b(at risk|in (any )?(immediate |serious )?(harm|trouble)|hurt|injured|threatened|unsafe|weapons?|guns?|kni(fe|ves)|armed|urgent|life threatening)\b/,
  /^(any )?(weapons?|injuries|injury|violence|threats?)( (seen|present|involved|used|reported|or \w+))*$|^(is (it|this) )?(urgent|life[- ]threatening)( (now|today))?$|^(immediate|imminent|current|active) (risk|threat|harm|violence)\b/,
  /^(hay|esta|estan|hubo|alguien)\b.{0,50}\b(en riesgo|herid[oa]s?|armas?|amenaza\w*|urgente)\b|^(es )?urgente$|^armas?$|\ben danger\b|^(y a-t-il|est-ce que|quelqu'un)\b.{0,50}\b(blessee?s?|armes?|menacee?s?|en risque|urgent)\b|^(c'est )?urgent$/,
  /vu khi|khan cap|^co ai bi (thuong|hai|de doa)|紧急吗|紧急情况|受伤|武器|سلاح|عاجل|اصابات|هل اصيب|مصاب|መሳሪያ|አስቸኳይ|ተጎድ|\bdegdeg\b|\bdhaawac|^hub\b/,
]

/** Who reported it, and how to reach them: not kept in the shared record. */
const reporter = [
  /\bvous (contacter|joindre|rappeler|appeler|ecrire)\b|\bcoordonnees\b|^(vos? |votre )?(noms?|prenoms?)\b|\b(nom complet|vos? (noms?|prenoms?)|votre (nom|prenom))\b|^comment vous appelez|^signale par\b|numero de (telephone|portable)|^portable$/,
  /\b(e-?mail|correo( electronico)?|telephone|mobile|cell ?phone|phone( number)?|your (phone|number)|telefono|celular|movil|dien thoai|so dt|thu dien tu|courriel|telefoon|taleefan|iimayl|iimeyl)\b/,
  /电子邮件|电子邮箱|邮箱|邮件地址|电话|手机|联系方式|联系电话|البريد|بريد|هاتف|جوال|رقم الاتصال|ኢሜይል|ስልክ|መገናኛ/,
  /^(tel|ph|cell|mob|cel|tlf|nr tel)$/,
  /^(person (reporting|calling|raising|complaining)( (it|this|the (concern|issue|problem)))?|reporting person|who (called|called (it )?in|reported|raised|told (us|you)|wrote|is calling|brought it)( (it|this|in))?|from whom|best (number|phone|e ?mail|contact)|call ?back( (number|no|phone))?|persona que (reporta|llama|informa|denuncia)|quien (reporta|llama|llamo|informa)|nguoi (goi|bao)|personne (qui (signale|appelle)|signalant))$/,
  /^(contact|contact (name|details|info(rmation)?|person|me)|reporter|submitted by|reported by|reporting (party|person)|resident|resident name|complainant|caller|respondent|citizen|requester|requestor|submitter|who (reported|are you)|contacto|datos de contacto|reportado por|informante|lien he|nguoi (bao cao|gui|lien he))\b/,
  /\b(contact|reach|call|text|phone|write to|get back to|follow up with|respond to|get in touch with) you\b|\b(comunicarnos|contactarlo|contactarle|llamarle|llamarlo|localizarlo) ?(con usted)?\b|lien (lac|he) (voi )?(quy vi|ban)|联系您|联系你|ልናገኝ|kula soo xiriir|الاتصال بكم|الاتصال بك/,
  /^(?!.*\b(neighbou?rhood|group|organi[sz]ation|street|place|area|block|park|school|business|store|building|company|location|site|event|barrio|grupo|calle|parque|lugar|concern|issue|problem|topic|subject matter|inquietud|problema|asunto)\b).{0,60}\b(names?|nombres?|apellidos?)\b/,
  /\byour initials\b|^initials$|^sus iniciales\b|^iniciales$/,
  /^como se llama|(quy vi|ban) ten (la )?gi|您叫什么|怎么称呼|ما اسم(ك|كم)|ስምዎ ማን|magacaa/,
  /^(ho (va|ten)|ten|ho va ten|ten (cua )?(quy vi|ban|nguoi))\b|^(姓名|您的姓名|名字|联系人|报告人|الاسم|اسمك|اسمكم|الاسم الكامل|ስም|ስምዎ|ሙሉ ስም|magaca|magacaaga|magac|nom|votre nom)\b|^(姓名|您的姓名|名字|联系人|报告人|الاسم|ስም)/,
]

const fields: readonly (readonly [IntakeField, RegExp])[] = [
  [
    'hearBackBy',
    /hear back|\bby when\b|\b(reply|respond|answer) by\b|recibir respuesta|\b(recevoir|avoir) (une |la )?reponse\b|vous repondre|nhan (cau )?tra loi|得到答复|يصلكم الرد|laguugu jawaab|መልስ እንዴት/,
  ],
  [
    'whyNotCalled',
    /^(why|if (not|no|you did)|si non?\b|sinon\b|pourquoi (pas|non)\b|por que no|neu khong|vi sao|tai sao)\b|reason.{0,30}not call|pourquoi.{0,30}\bpas\b|why (did|was|were|has|have)\b.{0,30}\bnot\b|(为什么|为何)(没|不)|如果没|^لماذا|فلماذا|ለምን|sababt/,
  ],
  [
    'called',
    /\b(911|311)\b|\b(reported|report) (it |this )?to (the )?(police|authorities|911)\b|\bpolice (called|notified|informed|contacted)\b|\b(did|has|have|was|were|anyone|you)\b.{0,20}\bcalled\b|^called\b|\b(call|called) (the )?(police|city)\b/,
  ],
  [
    'interpreter',
    /\binterpret|\btranslat(or|ion)\b|thong dich|phien dich|口译|翻译|مترجم|ترجمه|አስተርጓሚ|turjum|turjubaan/,
  ],
  ['language', /\blanguages?\b|\bidioma\b|\blengua\b|ngon ngu|\blangue\b|语言|لغه|ቋንቋ|\bluqad/],
]

/** Days: what was sent counts before what was written, and both before what happened. */
const days = [
  /^(submission ?(date|time)|_?submission time|date submitted|submit ?date.*|submit(ted)?( at| on)?( date)?|submit|completion time|recorded ?date|end ?date|end|end time|completed( at| on)?|hora de finalizacion|fecha de (finalizacion|envio)|enviado( el)?|thoi gian hoan thanh|ngay (gui|nop)|提交时间|提交日期|完成时间|وقت (الاكتمال|الاكمال|الانتهاء|الارسال)|የማጠናቀቂያ ጊዜ|የተላከበት ጊዜ|heure de fin|date de soumission|submitdate.*)$/,
  /^(timestamp|time ?stamp|marca temporal|dau thoi gian|时间戳记?|时间戳|الطابع الزمني|طابع زمني|የጊዜ ማህተም|horodateur|date of (the )?report|report(ed)? (date|on)|date rec'?d|date (reported|received|created|entered|opened)|received( on| at| date)?|created( on| at| date)?|came in( on)?|sent( on| at)?|entered|opened|fecha (del reporte|de reporte|de recepcion|recibida|de creacion)|recibido( el)?|ngay (bao cao|nhan|tao)|收到日期|报告日期|created ?date)$/,
  /^(date|day|time|date ?time|date and time|created time|today'?s? ?(date)?|fecha|fecha de hoy|ngay|ngay thang|日期|今天的日期|التاريخ|تاريخ|ቀን|taariikh|taariikhda)$/,
]

const happened =
  /\b(date|day|time)s?\b.{0,10}\b(of|when)\b.{0,12}\b(incident|event|occurrence|problem|issue|it)\b|\b(incident|event|occurrence)[ _]?(date|time)\b|\bwhen (did|does|was)\b|fecha (del|de la) (incidente|suceso|problema|hecho)/

const rest: readonly (readonly [IntakeField, RegExp])[] = [
  ['times', happened],
  [
    'alreadyTried',
    /\btried\b|already (been )?(done|told|reported)|(told|reported|spoken|complained).{0,20}\b(already|before)\b|done so far|(se ha|ha) (intentado|hecho)|da thu|尝试过|已经做|جرب|ተሞክ|isku day|deja (ete )?(essaye|tente|fait|signale)|\b(essaye|tente)\b/,
  ],
  [
    'channel',
    /\bchannel\b|how (it|this) (came|was received)|^(received|came) (by|via|through)|^canal$/,
  ],
  [
    'place',
    // One that asks for the neighborhood as well is that.
    /^(?!.*\b(neighbou?rhood|area|district|barrio|vecindario|colonia|zona|quartier)\b)(where|donde|ou) (is|are|was|does|did|do|exactly|esta|ocurre|ocurrio|sucede|est|se)\b/,
  ],
  // Asks what somebody saw or minds, wherever else it mentions a place, a time or a wish.
  [
    'wording',
    /\bwhat\b.{0,30}\b(like|want|wish) (us|to (tell|say|report|share|let us))\b(?!.{0,12}\b(do|change|fix|happen)\b)|\b(tell|told) us\b|\bwhat (they|he|she|(the )?caller) (said|reports?|reported|saw|told)\b|^(seen|observed|heard|what|text|story|narrative|body|free text)$|\banything else\b|\badditional (comments?|information|details)\b|\bwant us to know\b|\b(describe|description|explain|in your own words)\b(?!.{0,30}\b(location|person|place)\b)/,
  ],
  [
    'wantedOutcome',
    /\b(want|like|hope|wish|expect)\b.{0,40}\b(see|happen|done|change|do|us|fix)\b|\b(wanted|desired)\b.{0,20}\b(outcome|result|solution)\b|\b(would help|suggest\w*|proposed)\b|^(outcome|solutions?)\b|^what (they|he|she|(the )?caller) wants?\b|^(requested|wished|desired) (action|fix|response)\b|(le|les) gustaria|que (quiere|desea|espera)|muon (dieu )?gi|muon .{0,20}xay ra|您希望|希望(怎|如|我们)|ماذا تود|ما الذي تود|ምን እንዲ|jeclaan lahayd|\b(souhait\w*|aimerai\w*|aimeriez|voudriez|resultat attendu)\b/,
  ],
  [
    'wording',
    /\bwhat\b.{0,60}\b(seen?|saw|see|happening|happened|happens|raised|notic\w*|going on|observed?|heard?|hear|witnessed|wrong|bothers?|worr(y|ies|ied)|concerns? you)\b(?!.{0,25}\bhappen\b.{0,10}\bnext\b)/,
  ],
  [
    'effect',
    /\b(effect|affects?|affected|impact(s|ed)?)\b|\bhow does\b.{0,30}\b(health|safety)\b|\bafecta\b|anh huong|影响|影響|يؤثر|تاثير|ያደርሳል|ተጽእኖ|saamay|\b(effets?|consequences?)\b|vous affecte|vous touche/,
  ],
  [
    'wording',
    /\bwhat\b.{0,40}\b(problem|issue|concern|complaint|trouble|matter)s?\b|\b(biggest|main|top|greatest)\b.{0,30}\b(problem|issue|concern)s?\b/,
  ],
  [
    'wording',
    /^(your |the |my )?(concerns?|issues?|problems?|complaints?|comments?|details?|message|feedback|report|summary|request|wording|narrative|description|observation|inquietud|preocupacion|problema|queja|comentarios?|descripcion|detalles|mensaje|noi dung|mo ta|van de|quan ngai|moi lo ngai|chi tiet|preoccupations?|plaintes?|commentaires?|probleme|signalement|问题|问题描述|描述|内容|关切|投诉|意见|详情|المشكله|الوصف|الشكوى|القلق|التفاصيل|ስጋት|ችግር|መግለጫ|walaac|walaaca|dhibaato|dhibaatada|faahfaahin)\b/,
  ],
  [
    'wording',
    /^(问题|描述|内容|关切|投诉|意见|详情|المشكله|الوصف|ስጋት|ችግር|መግለጫ)|\bque (vio|pasa\b|esta (pasando|ocurriendo|sucediendo)|paso|ocurre|sucede|le preocupa|ha visto|oyo)\b|\b(describa|cuentenos|diganos|explique)\b|thay (hoac|hay|gi|va)|nghe gi|lo ngai|chuyen gi|dieu gi (dang |da )?xay ra|看到|听到|发生了什么|什么问题|担心|رايت|سمعت|ماذا (يحدث|حدث)|ما (المشكله|الذي يقلق)|ምን አዩ|ምን ተፈጠረ|ያዩት|maxaad aragtay|maxaa (dhacay|dhacaya)|aragtay|avez[- ]vous (vu|entendu|remarque|observe|constate)|\bvous avez (vu|entendu|remarque|observe|constate)|\b(que|qui|s'est)[- ](se passe|est[- ]il passe|est passe|s'est|il passe)|que s'est|ce qui se passe|decrivez|racontez|dites[- ]nous|expliquez|quel est (le|votre) (probleme|souci)/,
  ],
  ['place', /^(?!.*\bneighbou?rhood\b).*\b(street|block|corner|intersection|cross streets?)\b/],
  [
    'neighborhood',
    /\bneighbou?rhood\b|^(area|district|n(eigh)?b(o?u?)r?h(oo)?d|nhood|hood|barrio|vecindario|colonia|zona|ward|sector|community area|quartier|xaafad\w*)\b|which (area|district|ward)|part of town|(que|cual|su|el) (vecindario|barrio|colonia|zona)|khu (pho|vuc|xom)|\bphuong\b|(quel|votre|le) quartier|xa xom|社区|街区|小区|哪个区|区域|الحي|حي|المنطقه|منطقه|ሰፈር|አካባቢ|\bxaafad/,
  ],
  [
    'group',
    /\b(group|organi[sz]ation|association|congregation)\b|on behalf|\bgrupo\b|\borganizacion\b|au nom (de|d')|\bgroupe\b|\borganisation\b|nhom|to chuc|团体|组织|مجموعه|منظمه|ቡድን|ድርጅት|\bkoox/,
  ],
  [
    'effect',
    /\b(health|safety)\b|\b(salud|seguridad)\b|\b(sante|securite)\b|suc khoe|an toan|健康|安全|صحه|سلامه|ጤና|caafimaad|badqab/,
  ],
  [
    'wording',
    /\b(concern|describe|description|issue|problem|complaint|comments?|notes?|problema|preocupacion|inquietud|queja|probleme|souci)\b|van de|关切|顾虑|投诉|问题|反映|شكوي|مشكله|ችግር|ስጋት|dhibaato|walaac/,
  ],
  [
    'place',
    /\b(where|location|place|block|corner|intersection|cross streets?|street|landmark|donde|lugar|ubicacion|cuadra|esquina|calle|o dau|vi tri|dia diem|goc duong)\b|name of the (park|school|store|business|building|street|stop|place)|^(park|school)\b|地点|位置|路口|哪里|在哪|何处|اين|مكان|موقع|شارع|زاويه|የት|ቦታ|xagge|goob|meesh|^ou (exactement|cela|ca|se trouve|se passe|est|etait|avez)\b|^(a quel|en quel|dans quelle) (endroit|lieu|rue)\b|^ou$|\b(lieu|endroit|emplacement|coin de rue|intersection)\b|\b(incident|problem|service|event|site|location)( street)? address\b/,
  ],
  [
    'times',
    /\bwhen\b|\b(times?|how often|time of day|pattern|cuando|a que hora|con que frecuencia|khi nao|luc nao|bao lau|gio nao)\b|什么时候|何时|时间|多久|متى|وقت|መቼ|ሰዓት|\bgoorm|\bquand\b|a quelle heure|\bfrequence\b/,
  ],
]

/** What staff wrote for themselves. */
const staff =
  /\b(internal|staff|office|admin|case ?worker|private|confidential)\b.{0,12}\b(notes?|comments?|remarks?|use|only)\b|\b(notes?|comments?|remarks?) (for|of|by|from|to) (the )?(staff|office)\b|\bnotas? (internas?|del personal|privadas?)\b|\buso interno\b|notes? internes?|ghi chu noi bo|内部(备注|笔记|意见)|ملاحظات داخليه/

/** Whether a heading is that of notes staff wrote for themselves. `key`: as headings are compared. */
export const isOfStaff = (key: string): boolean => staff.test(key)

/** All rules, in the order in which they are tried. */
export const headingRules: readonly (readonly [HeadingKind, readonly RegExp[]])[] = [
  ['person', person],
  ['private', personal],
  ['private', [staff]],
  ['receivedOn', days],
  ['tool', tool],
  ['danger', danger],
  ...fields.map(([field, pattern]) => [field, [pattern]] as const),
  ['reporter', reporter],
  ...rest.map(([field, pattern]) => [field, [pattern]] as const),
]

/** How surely a column has the day on which something came in; higher is surer, 0 is none. */
export const dayRank = (key: string): number => {
  const at = days.findIndex((pattern) => pattern.test(key))
  return at === -1 ? 0 : days.length - at
}
