/*
 * Words of the other languages agendas are written in that may close a part, or speak of single
 * participants. Nobody here reads all of these languages, so what has one of them is asked about and
 * never decided.
 */

const matchWhole = (...words: readonly string[]): RegExp =>
  new RegExp(String.raw`(?<![\p{L}\p{M}])(?:${words.join('|')})(?![\p{L}\p{M}])`, 'iu')

const vietnamese = matchWhole(
  '(?:phiên|phần|họp|cuộc họp|buổi họp)(?: họp)? kín|họp kín|kín',
  'chỉ (?:dành )?(?:cho )?(?:các )?(?:đối tác|nhân viên|thành viên|cảnh sát)|không công khai|(?:hồ sơ|trường hợp|ca) (?:cá nhân|riêng)|riêng tư|nội bộ|bảo mật|mật',
  '(?:thảo luận|xem xét|duyệt)(?: các| từng)? (?:hồ sơ|trường hợp|ca)',
)

const somali = matchWhole(
  '(?:kulan(?:ka)?|qayb(?:ta)?|fadhi(?:ga)?) (?:xiran|gaar ah)|xiran|sir(?: ah|ta)?|qarsoodi',
  '(?:shuraakada|shaqaalaha|xubnaha|booliska) (?:oo )?(?:keliya|kaliya)|dib-u-eegista kiisaska|kiisaska',
)

const french = matchWhole(
  'huis clos|confidentiel(?:le)?s?|(?:séance|partie|réunion) (?:fermée|privée)',
  '(?:partenaires|personnel|membres|équipe|agents?|agences|policiers?) (?:seulement|uniquement|exclusivement)|entre (?:nous|partenaires|professionnels|collègues|agences|intervenants)|suivis? (?:individuels?|personnalisés?)|sans (?:le |les )?(?:public|invités|voisins)',
  'réservée? (?:aux|à) .{0,30}|(?:revue|étude|discussion) (?:de|des) (?:cas|dossiers)',
)

const arabic = matchWhole(
  '(?:ال)?(?:جلسة|اجتماع|قسم|جزء) (?:ال)?(?:مغلقة?|سرية?|خاصة?)|(?:ال)?مغلقة?|(?:ال)?سرية?|(?:ال)?داخلية?',
  '(?:لل|ل)?(?:شركاء|موظفين|أعضاء|شرطة) فقط|(?:مراجعة|مناقشة|دراسة) (?:ال)?حالات|(?:ال)?حالات',
)

const amharic = matchWhole(
  'ዝግ(?: ስብሰባ)?|የተዘጋ|ሚስጥራዊ|ምስጢራዊ|ሚስጥር|ምስጢር',
  'ለ(?:አጋሮች|ሰራተኞች|አባላት|ፖሊስ) ብቻ|የ(?:ጉዳይ|ጉዳዮች) ግምገማ',
)

/** Chinese stands without spaces between its words. */
const chinese =
  /[闭閉]门|[闭閉]門|[不非]公[开開]|部外秘|保密|[机機]密|秘密|[内內]部|[仅僅](?:限|供)|[仅僅只](?:合作|伙伴|夥伴|工作人员|成员|员工|警方)|只限|[个個]案|案例(?:[讨討][论論]|[审審])/u

/** Guests who go, in those languages: who hears what follows, nobody has said. */
const guestsLeave = new RegExp(
  [
    String.raw`(?<![\p{L}\p{M}])(?:khách(?: mời)?|cư dân|người dân)(?: \p{L}+){0,2} (?:ra về|rời (?:đi|họp|phòng)|về)(?![\p{L}\p{M}])`,
    String.raw`(?<!\p{L})(?:(?:départ|sortie) des (?:invités|voisins|résidents|visiteurs)|(?:les )?(?:invités|voisins|résidents|visiteurs) (?:partent|sortent|quittent|se retirent))(?!\p{L})`,
    '(?:يغادر|مغادرة|خروج|انصراف) (?:ال)?(?:ضيوف|جمهور|زوار|سكان|جيران)',
    String.raw`(?<!\p{L})(?:martida|dadweynaha|deriska) (?:\p{L}+ )?(?:bax\p{L}*|tag\p{L}*)`,
    'እንግዶች (?:ይወጣሉ|ሲወጡ|ይሄዳሉ)',
    '(?:来宾|嘉宾|来客|客人|居民|社区成员|公众|來賓|嘉賓|社區成員|公眾)(?:请)?(?:离开|退席|离场|退场|離開|退席|離場)',
  ].join('|'),
  'iu',
)

/** Whether guests leave, in one of those languages. */
export const guestsLeaveIn = (text: string): boolean => guestsLeave.test(text)

/** The words that may close a part in one of those languages, as they stand in a text; undefined for none. */
export function doubtInLanguages(text: string): string | undefined {
  for (const pattern of [guestsLeave, vietnamese, somali, french, arabic, amharic, chinese]) {
    const found = pattern.exec(text)
    if (found !== null) return found[0]
  }
  return undefined
}
