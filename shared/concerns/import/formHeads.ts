/* Lines that begin the next of several forms typed up: `Form 2`, `FORM TWO`, `-- Hoja 3 de 5 --`. */

const words =
  'form|concern|report|entry|submission|record|intake|inquietud|informe|formulario|formulaire|fiche|feuille|feuillet|hoja|sheet|card|response|respuesta|réponse|mẫu|tờ|phiếu|表|表格|نموذج|استمارة|ቅጽ|foom|foomka|warqad'
const counted = String.raw`\d{1,4}|one|two|three|four|five|six|seven|eight|nine|ten|uno|dos|tres|cuatro|cinco|un|deux|trois|quatre|cinq`
const number = String.raw`(?:no\.?|nr\.?|n\.º|n[°º]|num\.?|number|#|số|第)`

/** Such a word with a number, or a number alone. */
const head = new RegExp(
  String.raw`^\W{0,6}(?:(?:${words})\s*)?(?:${number})?\s*\d{1,4}\s*(?:of \d{1,4})?\W{0,6}$`,
  'iu',
)
/** Nothing else can be meant when a question follows: `Form 2 (Spanish)`. */
const sureHead = new RegExp(
  String.raw`^[^\p{L}\p{N}]{0,6}(?:${words})\s{0,3}(?:${number})?\s{0,3}(?:${counted})(?:\s*(?:of|de|sur|\/)\s*\d{1,4})?(?:\s*\([^()]{1,30}\))?[^\p{L}\p{N}]{0,6}$`,
  'iu',
)

/** Whether a line may begin the next form: a word for forms with a number, or a number alone. */
export const mayHeadForm = (line: string): boolean => head.test(line.slice(0, 100))

/** Whether a line begins the next form wherever it stands, if a question follows. */
export const isFormHead = (line: string): boolean => line.length < 80 && sureHead.test(line.trim())
