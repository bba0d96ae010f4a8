// @ts-check

/*
 * The lint rule that keeps what people read in the `texts.ts` of its room: between tags, in the
 * attributes and properties that are shown or read out, and wherever a text can only be for people
 * because it begins or ends as a sentence does.
 */

const lesson =
  'What people read stands in the texts.ts of its room, so that all of it can be read and reviewed in one go.'

/** Attributes and properties whose words are shown or read out. */
const readNames =
  /^(label|hint|title|placeholder|alt|aria-(label|description|roledescription|valuetext|placeholder)|aria(Label|Description)|submit|submitting|cancel|confirm|empty|short|detail|description|legend|heading|summary|message)$/

/** What may look like a sentence but is for the program. */
const programNames = /^(className|class|id|key|style|role|type|kind|href|src|tag|d|viewBox)$/

/** Keys of the keyboard and tags of the page, which the platform writes with a capital. */
const platformWords =
  /^(Enter|Escape|Tab|Home|End|Delete|Backspace|Page(Up|Down)|Arrow\w+|Shift|Control|Alt|Meta|Mac|Dead|Process|(Mod|Alt|Ctrl|Shift)\+.*)$/

const hasWords = (/** @type {string} */ text) => /\p{L}{2,}/u.test(text)

/** Begins with a capital, or has several words and ends as a sentence. */
const isForPeople = (/** @type {string} */ text) => {
  const plain = text.trim()
  if (platformWords.test(plain)) return false
  return (
    /^\p{P}*\p{Lu}(\p{Ll}+(\P{L}|$)|\s\p{L})/u.test(plain) ||
    /\p{L}{2,}\s\P{L}*\p{L}.*[.?!…]$/su.test(plain)
  )
}

/** What only hands a text on to what stands around it. */
const passing = new Set([
  'TemplateLiteral',
  'ConditionalExpression',
  'LogicalExpression',
  'ArrayExpression',
  'SpreadElement',
  'TSAsExpression',
  'TSSatisfiesExpression',
  'JSXExpressionContainer',
])

/** Where a text is compared, thrown, imported or a type: nobody reads it there. */
const unread = new Set([
  'ImportDeclaration',
  'ExportNamedDeclaration',
  'ExportAllDeclaration',
  'ImportExpression',
  'TSLiteralType',
  'TSTemplateLiteralType',
  'MemberExpression',
  'SwitchCase',
  'NewExpression',
])

/** Calls that look for a text in another. */
const looksFor = /^(startsWith|endsWith|includes|indexOf|has|get|querySelector(All)?|closest)$/

/**
 * What stands around a text: `shown` where each of its words is read, `unread` where none is, and
 * `unknown` where only the text itself can tell.
 *
 * @param {any} node
 * @returns {'shown' | 'unread' | 'unknown'}
 */
function placeOf(node) {
  const { parent } = node
  if (parent === null || parent === undefined) return 'unknown'
  if (passing.has(parent.type) || (parent.type === 'BinaryExpression' && parent.operator === '+'))
    return parent.test === node ? 'unread' : placeOf(parent)
  if (parent.type === 'BinaryExpression' || unread.has(parent.type)) return 'unread'
  if (parent.type === 'CallExpression' && looksFor.test(parent.callee.property?.name ?? ''))
    return 'unread'
  if (parent.type === 'JSXElement' || parent.type === 'JSXFragment') return 'shown'
  if (parent.type === 'JSXAttribute') return placeByName(parent.name.name)
  if (parent.type === 'Property') {
    if (parent.key === node) return 'unread'
    const place = placeByName(parent.key.name ?? parent.key.value)
    return place === 'unknown' && isTableOfWords(parent.parent) ? 'shown' : place
  }
  return 'unknown'
}

/**
 * Whether an object says by its name that it holds words: `stateWords`, `viewTitles`.
 *
 * @param {any} object
 */
function isTableOfWords({ parent }) {
  const holder = /^TS(As|Satisfies)Expression$/.test(parent.type) ? parent.parent : parent
  return holder.type === 'VariableDeclarator' && /(Words|Titles|Labels|Texts)$/.test(holder.id.name)
}

/** @param {unknown} name */
function placeByName(name) {
  if (typeof name !== 'string') return 'unknown'
  return readNames.test(name) ? 'shown' : programNames.test(name) ? 'unread' : 'unknown'
}

/** @type {import('eslint').Rule.RuleModule} */
export const textsApart = {
  create: ({ report }) => {
    const check = (/** @type {any} */ node, /** @type {string} */ text) => {
      const place = placeOf(node)
      if (place === 'shown' ? hasWords(text) : place === 'unknown' && isForPeople(text))
        report({ node, message: lesson })
    }
    return {
      JSXText: (/** @type {any} */ node) => check(node, node.value),
      Literal: (/** @type {any} */ node) => {
        if (typeof node.value === 'string') check(node, node.value)
      },
      TemplateElement: (/** @type {any} */ node) => check(node, node.value.cooked ?? ''),
    }
  },
}
