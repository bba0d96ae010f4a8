/*
 * The same emergencies as in `dangerEnglish`, in the other languages Candor ships. Compared folded: no
 * accents, and letters that are typed for each other are one.
 */

export const dangerSpanish: readonly string[] = [
  String.raw`\b(huel\w+|olor|olemos|oliendo|apesta|fuga|escape)( \w+){0,2} gas\b|\bmonoxido\b`,
  String.raw`\b(hay|empezo|comenzo|es|vemos) (un |una )?(\w+ )?(incendio|fuego|quemazon)\b|\bincendio (en|ahora|aqui|cerca)\b|\bse (esta |estan )?(quemando|incendi\w+|prendi\w+)\b|\ben llamas\b|\besta(n)? ardiendo\b|\bsale (mucho )?humo\b`,
  String.raw`\b(esta|estan|sigue|siguen|estaba) (\w+ )?(pegando|golpeando|pateando|ahorcando|estrangulando|apunalando|agrediendo|atacando|arrastrando|amenazando|persiguiendo|siguiendo|lastimando|violando)(le|la|lo|me|nos|los|las|les)?\b`,
  String.raw`\b(le|la|lo|me|nos|les|los|las) (pega|pegan|pego|golpea|golpean|golpeo|patea|patearon|ataco|atacaron|apunalo|apunalaron|agarro|agarraron|siguio|siguen|persigue|ahorca|asaltaron|asalto)\b`,
  String.raw`\bva(n)? a (salir |resultar |quedar )?(lastimad\w+|herid\w+|muert\w+|morir\w*|matar\w*|lastimar\w*|herir\w*)\b|\bse (esta|va a) (mur\w+|morir)\b|\besta muert[oa]\b`,
  String.raw`\bno (se )?(despierta|reacciona|responde|mueve|puede respirar|respira|levanta)\b|\b(esta|se puso|se ve|quedo|y) (todo )?(morad[oa]|azul)\b|\bdesmay\w+\b|\bse desplomo\b|\binfarto\b|\bconvulsi\w+\b|\bsin pulso\b|\bataque al corazon\b`,
  String.raw`\b(quiere|va a|intenta|amenaza con|trata de|quiero) (tirarse|tirar|saltar|aventarse|lanzarse|matarse|morir\w*|suicidarse)\b|\bno quier[oe] vivir\b|\bquitarse la vida\b|\bhacerse dano\b`,
  String.raw`\b(se )?(estan|esta) metiendo (a|en)\b|\b(entrando|entraron|meterse|metieron|forzando) (a|en|la) (mi|la|una|puerta|ventana)( casa| apartamento)?\b|\brompiendo la puerta\b|\bintrus[oa]s?\b`,
  String.raw`\b(bebe|nin[oa]s?)( \w+){0,4} (en|dentro de) (el|un) (carro|coche|auto)\b|\bnin[oa] (perdid|desaparecid|secuestrad)[oa]\b|\bcables?( \w+){0,3} (caid\w+|suelt\w+|chispa\w*|en el suelo)\b|\bchispas\b|\belectrocut\w+\b`,
  String.raw`\bbombas? (?!de )\w+|\bbomba$|\bexplosi\w+\b|\bexplot\w+\b|\bpelea( \w+){0,3} (con|ahora)\b|\bse estan peleando\b|\b(grita\w*|pide\w*|pidiendo)( \w+){0,2} (ayuda|auxilio)\b`,
  String.raw`\b(labios|cara|unas|dedos)( \w+){0,3} (morad\w+|azul(es)?)\b|\bse paso de (droga|dosis)\b|\bse esta pasando\b|\b(encerrad|atrapad|dejad|solo)\w*( \w+){0,3} (en|dentro de)l?( \w+){0,2} (carro|coche|auto|camioneta|vehiculo)\b|\bcon la jeringa en el brazo\b`,
  String.raw`\b(va(n)?|voy|quiere(n)?|iba(n)?|piensa|juro|dijo que) a? ?(disparar\w*|apunalar\w*|acuchillar\w*|quemar(me|nos|la|lo|los)|quemar (la|mi|el|su) \w+|secuestrar\w*|matar\w*|balear\w*)\b|\bamenaz(o|aron|aba|aban|an)\b|\b(miedo|temo|teme|temen|temiendo) por (mi|su|nuestra|nuestras|sus) vidas?\b|\b(me|nos|la|lo) (sigue|siguen|persigue|acosa|acosan) (un|una|unos|el|la|ese|a|hasta|todos|desde|cada)\b|\bse (esta )?(ahog|atragant|asfixi)\w+\b|\b(escopeta|revolver|molotov|verduguillo|punal|fierro en la mano)\b|\b(ya )?no (puedo|aguanto) mas( con)?( la| esta| mi)? vida\b|\b(tomo|trago|se tomo|se trago) (\w+ ){0,3}pastillas\b`,
]

export const dangerVietnamese: readonly string[] = [
  String.raw`\b(mui|ro ri|xi|ro|ngui thay)( \w+){0,2} (gas|ga|khi dot)\b`,
  String.raw`\b(hoa hoan|dam chay|boc chay|boc khoi|chay (nha|lon)|(nha|can ho|toa nha|cua hang) (\w+ )?(dang |bi )chay)\b`,
  String.raw`\b(dang|cu|lai|hay|muon) (danh|dam|tat|bop co|hanh hung|tan cong|duoi|bam theo|danh dap|bao hanh|cuong hiep)( dap)? (vo|chong|con|toi|em|be|nguoi|mot|ba|ong|co|anh|chi|ho)\b|\bdanh (vo|chong|con|nhau|toi|nguoi)\b|\bbao hanh\b`,
  String.raw`\b(se|sap) (co )?(nguoi )?(bi )?(thuong|chet|giet)\b|\bnguoi (bi thuong|chet|sap chet)\b|\bsap chet\b|\bmuon chet\b|\bkhong muon song\b`,
  String.raw`\bkhong (tinh|tinh day|thuc day|phan ung|cu dong|tho|goi day)\b|\b(ngat xiu|bi xiu|tim tai|co giat|dau tim|nguy kich|dot quy|bat dong)\b`,
  String.raw`\b(muon|dinh|doa|sap|dang) nhay (cau|lau|xuong)\b|\bnhay (cau|lau)\b|\btu van\b|\bdot nhap\b|\bdang (pha|cay) (cua|khoa)\b|\btrom (dang|vao nha)\b`,
  String.raw`\b(doa|de doa|hu doa|hanh hung|tan cong|chem|dam|duoi|danh)( \w+){0,6} bang (con |cay |mot con |mot cay )?(dao|sung|kiem|ma tau|rua|bua|gay)\b`,
  String.raw`\b(em be|tre em|dua be|chau be)( \w+){0,4} trong xe\b|\b(tre|be) (bi )?(lac|mat tich)\b|\bday dien( \w+){0,3} (dut|roi|toe lua)\b|\btoe lua\b|\bphat no\b|\bvu no\b|\bqua bom\b|\b(keu|cau) cuu\b`,
  String.raw`\b(moi|mat)( \w+)? (tim|tim tai|xanh)( tai)?\b|\bsoc (thuoc|ma tuy)\b|\b(tre con|tre em|em be|con nit|dua tre|chau)( \w+){0,3} (nhot|khoa|ket|bo quen)( \w+){0,3} (xe|o to)\b|\bbi (nhot|khoa|ket) trong (xe|o to)\b`,
  String.raw`\b(se|dinh|muon|sap|doi) (ban|giet|dam|chem|dot|thieu) (no|toi|vo|chong|con|nguoi|chet|nha|chung|ho|ca|het|co|anh|ba|ong)\b|\b(so|lo) (\w+ )?(bi giet|cho tinh mang|bi ban|bi danh|mat mang)\b|\b(bi|dang bi|cu) (\w+ )?(theo doi|duoi theo|ruot duoi|bam duoi|nhot|giam)\b|\b(bi )?(nghen|hoc xuong|nghet tho)\b|\b(sung truong|sung ngan|luoi le|bom xang)\b|\bkhong (con )?muon (song|ton tai)\b|\buong (\w+ )?(qua nhieu|nhieu|ca lo) thuoc\b`,
]

/** With its marks: without them `cháy` (burns) is `chạy` (runs). */
export const dangerVietnameseMarked =
  /(?:đang|bị|bốc|có|đám|phát) cháy|cháy (?:nhà|lớn|rồi|ở|tại)|ngất|xỉu/u

export const dangerSomali: readonly string[] = [
  String.raw`\b(ur\w*|dareem\w*|sii daa\w*|daadan\w*|soo baxa\w*)( \w+){0,2} (gaas|gaaska|naqaska)\b|\b(gaas|gaaska)( \w+){0,2} (ur\w*|daadan\w*|bax\w*|sii)\b`,
  String.raw`\b(gubanay\w*|gubatay|gubtay|dab (baa|ayaa|ka|wuu|weyn)|dab qabsa\w*|holca\w*)\b`,
  String.raw`\b(mindi\w*|toor+ey\w*|middi\w*|qori\w*|ba+stoolad\w*|hub\w*) (\w+ )?(wat\w+|sit\w+|hayst\w+|haya|qaat\w+)\b|\b(wat\w+|sit\w+|hayst\w+) (mindi|toor+ey|middi|qori|ba+stoolad|hub)\w*\b`,
  String.raw`\b(garaac\w+|feer\w+|weerar\w+|eryanay\w+|ceejin\w+|jiiday\w+|haraat\w+|daba soc\w+|dagaal\w+|dagaallam\w+)\b`,
  String.raw`\b(dhimanay\w*|dhintay|dhiman doon\w*|waa la dili|wuu dhimanayaa|la dilayaa)\b`,
  String.raw`\b(ma|aan|mana) (soo )?(toos\w*|kac\w*|dhaqaaq\w*|neefsan\w*|jawaab\w*)\b|\b(suux\w*|miyir\w*|wadne ?xanuun|qallal)\b`,
  String.raw`\b(isku|iska|is) (tuur\w*|dil\w*)\b|\binuu (\w+ )?(boodo|isdilo|iska tuuro)\b|\binaan (dhinto|isdilo)\b|\b(bam|qarax\w*|qarxay)\b|\b(albaabka|guriga)( \w+){0,2} jebi\w*\b`,
  String.raw`\b(ilmo|cunug|ilmaha|cunugga)( \w+){0,4} (gaari\w*|baabuur\w*|lumay|la waayey)\b|\bsilig\w*( \w+){0,3} (dhac\w*|go\w*)\b|\b(qayli\w+|caawimo|gargaar)\b`,
  String.raw`\b(dibn\w*|wejig\w*)( \w+){0,3} (buluug|madow)\w*\b|\b(daroogo|daawo)( \w+){0,2} (badan|xad dhaaf)( \w+){0,3} (qaat\w*|isticmaal\w*)\b|\b(gaari|baabuur)\w*( \w+){0,2} (xidh|xir|qufu)\w*\b`,
  String.raw`\bhanjab\w*\b|\b(inuu|inay|inaan|inay|wuxuu|waxay|waan|wuu|way) (\w+ )?(dil\w*|toogan\w*|toogto|gub\w*|kufsa\w*)\b|\b(nafteed|naftayda|naftiisa|noloshayda|nolosheeda) (\w+ )?(cabs|baq|u baq)\w*\b|\b(cabsan\w*|baqay\w*) (\w+ )?(naf|nolo)\w*\b|\b(i|na|ku) (daba ?(soc|yaal|joog)\w*|raac\w* (ilaa|habeen|mar))\b|\b(marg\w*|neef ?qabat\w*)\b|\b(fiil|waran|faash|gudin)\w* (\w+ )?(wat|sit|hayst)\w*\b`,
]

export const dangerAmharic: readonly string[] = [
  'ጋዝ (ሽታ|ይሸታል|እየሸተተ|እየፈሰሰ|መፍሰስ|ፍሳሽ)|የጋዝ ሽታ',
  'እየተቃጠለ|እየነደደ|እሳት (ተነሳ|ተነስቷል|አለ|ተያያዘ|ይዟል|ተቀጣጠለ)|ቃጠሎ|ተቃጠለ',
  'እየመታ|እየመቱ|እየደበደ|እየደበደቡ|መታኝ|መታት|መታው|እያጠቃ|እያነቀ|እየጎተተ|እየተከተለ|እያሳደደ|እየተደባደቡ|ድብድብ',
  'ሊጎዳ|ሊጎዱ|ሊሞት|ሊሞቱ|ሊገድል|ይሞታል|ይጎዳል|ቆሰለ|ቆስሏል|ተጎድቷል|ሞቷል',
  'አይነቃም|አትነቃም|አይንቀሳቀስም|አትንቀሳቀስም|ራሱን ስቷል|ራሷን ስታለች|ራሱን ስቶ|የልብ ድካም|አትተነፍስም|መተንፈስ አልቻለ',
  'ሊዘል|ልትዘል|መሞት ፈልጋ|መሞት ይፈልጋል|መሞት እፈልጋለሁ|ራሴን (ማጥፋት|ላጠፋ|መግደል)|ቦምብ|ፍንዳታ|ፈነዳ|በር እየሰበረ|ሰብሮ (እየ)?ገባ|እየጮኸ(ች)?|ለእርዳታ|ልጅ ጠፋ|ልጅ ጠፍቷል',
  'ከንፈሩ? ?(ሰማያዊ|ጠቁሯል)|ከንፈሯ (ሰማያዊ|ጠቁሯል)|ከመጠን በላይ (ወስ|ተጠቅ|የሆነ)|(ህፃን|ህጻን|ልጅ|ህፃኑ|ልጁ).{0,12}መኪና ውስጥ|መኪና ውስጥ (ተቆል|ተዘግ)',
  '(ሊ|ልት|ይ|እ|ት|ልን|እን)ገድ[ለ-ሏ]|(ሊ|ልት|ይ)(ወጋ|ተኩስ|ደበድብ|አቃጥል)|ለሕይወቴ|ለህይወቴ|ለህይወቷ|ለሕይወቷ|እየተከታተለ|ታንቆ|ታንቃ|አስፈራር|ያስፈራራ|ዛተ|መኖር አልፈልግም|ክኒን (ወስ|ዋጠ|ውጣ)',
]

export const dangerArabic: readonly string[] = [
  '(رائحه|ريحه|تسرب|تسريب|نشم) ([^ ]+ )?(ال)?غاز',
  '(هناك|يوجد|في|شب|اندلع) حريق|حريق (في|كبير|الان)|يحترق|تحترق|(ال)?نار (في|تشتعل)|اشتعل|تشتعل|دخان (كثيف|يخرج)',
  'يضرب|تضرب|يضربون|ضربني|يهاجم|تهاجم|يعتدي|اعتدي|يخنق|تخنق|يركل|يجر(ها|ه|ني)|يطارد|يلاحق|عراك|شجار|يتشاجر|يتقاتل|يهدد|تهدد',
  'يتاذي|سيموت|يموت|سوف يقتل|سيصاب|سيجرح|جريح|مجروح|جرحي|مات شخص|جثه',
  '(لا|ما|لم) (يستيقظ|تستيقظ|يصحي|تصحي|يتحرك|تتحرك|يستجيب|تستجيب|يتنفس|تتنفس)|مغمي|اغمي|سكته|نوبه قلبيه|تشنج',
  '(يريد|تريد|سوف|يحاول|تحاول|سي|ست)( ان)? ?(يقفز|تقفز|يرمي نفسه|ترمي نفسها|الموت|قتل نفسه)|سيقفز|اريد ان اموت|لا اريد ان اعيش|يوذي نفسه',
  'يقتحم|اقتحام|يكسر (ال)?باب|حرامي في|لص في|قنبله|انفجار|انفجر|متفجر|طفل.{0,12}في السياره|طفله? (ضائع|مفقود)|يصرخ|تصرخ|استغاث|سلك كهرباء',
  '(شفتا?ه|شفتاها|شفايفه|شفايفها|شفاهه|وجهه|شفتيه)ا? (زرق|ازرق|زرقاء|بنفسج)|(طفل|طفله|رضيع|اطفال|كلب)( [^ ]+){0,3} (في|داخل|ب) ?(ال)?سياره|جرعه (زائده|كبيره|مفرطه)|تعاطي جرعه',
  '(ساقتل|سوف اقتل|ساطعن|سيطعن|سيحرق|سوف يحرق|سيطلق|سوف يطلق|سيذبح|يذبح)|(اخاف|تخاف|يخاف|خايف|خايفه|نخاف|اخشي|تخشي) عل[يى] (حياتي|حياتها|حياته|حياتنا|نفسي)|(يتبعني|يتبعها|يلحقني|يلحقها|يطاردني)|(يختنق|تختنق)|(مولوتوف|رشاش|خنجر|شفره|فاس بيده)|(ابتلع|ابتلعت|بلع|اخذ|اخذت) ([^ ]+ )?(حبوب|اقراص) كثيره|لا اريد العيش|تعبت من الحياه',
]

export const dangerChinese: readonly string[] = [
  '(煤气|煤氣|瓦斯|天然气|天然氣|燃气|燃氣).{0,3}(味|泄|洩|漏)|闻到.{0,4}(煤气|瓦斯|天然气)|漏(煤)?气',
  '着火|著火|起火|火灾|火災|失火|在燃烧|在烧|冒(浓|黑|濃)烟|冒(浓|黑|濃)煙',
  '(正在|在|又|一直)(打|揍|踢|掐|砍|追|跟踪|跟蹤|尾随|虐待)(他|她|我|人|孩|小孩|老|女|男|一个)|家暴|打(老婆|妻子|孩子|女人|小孩|人|他|她)|打架|斗殴|鬥毆|施暴',
  '(会|要|將|将|快要|肯定)有?人?(受伤|受傷|出人命|死)|有人(受伤|受傷|要死|死了|快死)|出人命|快死|要死了',
  '叫不醒|不醒|醒不来|没反应|没有反应|不动了|晕倒|暈倒|昏倒|昏迷|抽搐|心脏病发|心臟病發|发紫|发青|中风|没气了',
  '想死|不想活|要跳(下|楼|桥)|跳下去|自残|寻死|闯入|闖入|撬门|破门|入室|砸门|炸弹|炸彈|爆炸|(孩子|婴儿|小孩|宝宝).{0,6}(锁|关|留)在.{0,3}车|走失|(孩子|小孩)不见了|电线.{0,4}(掉|断|落|冒火)|冒火花|触电|呼救|喊救|求救',
  '(嘴唇|脸|臉|指甲).{0,3}(发|發|变|變)?(紫|青|蓝|藍)|(孩子|小孩|婴儿|嬰兒|宝宝|寶寶|狗).{0,4}(困|鎖|锁|关|關|留).{0,3}(车|車)|(吸毒|药物|藥物|用药|服药).{0,2}(过量|過量)',
  '(会|會|要|想|说要|說要|扬言|揚言)(开枪|開槍|捅|砍|烧死|燒死|弄死|杀|殺|打死)|(被|有人|一直|总是|總是)(跟踪|跟蹤|尾随|尾隨|追着|追著|追赶)(我|她|他)?|(担心|擔心|害怕|怕)(自己的?|我的?|她的?|他的?)?(生命|性命|命没|会死|會死)|(噎住|噎到|窒息|喘不上气|喘不過氣)|(刀片|步枪|步槍|燃烧瓶|燃燒瓶|斧头|斧頭|砍刀)|(活不下去|撑不下去|撐不下去|了结自己|結束生命|结束生命)|吞了?(很多|一瓶|大量)?(药|藥|药片|藥片)|不让(我|她|他)(走|出去|离开)|不讓(我|她|他)(走|出去|離開)',
]
