import { describe, expect, test } from 'vitest'
import { guardOver, someone } from '../../builders/guard'

/* What could be seen otherwise and was decided once, as the guard's field guide says it. */

const guard = guardOver(
  someone('William Okonkwo', { code: 'K7M-Q4R' }),
  someone('Faith Price', { code: 'ACD-347' }),
  someone('May Park', { code: 'ACD-367' }),
  someone('李娜', { code: 'ACD-376' }),
  someone('김민수', { code: 'ACD-379' }),
  someone('Оксана Шевчук', { code: 'ACD-397' }),
  someone('محمد الحسن', { code: 'ACD-437' }),
  someone('ሰላም ወልዴ', { code: 'ACD-467' }),
  someone('Juan de la Paz', { code: 'ACD-473' }),
  someone('Dirk van der Berg', { code: 'KX4-NA7' }),
)
const describeFindings = (text: string): string[] =>
  guard.find(text).map(({ start, end, sure }) => `${sure} ${text.slice(start, end)}`)

describe('looked for', () => {
  test.each([
    ['the K7MQ4Rs', 'name K7MQ4Rs'],
    ['K7M-Q4R’s bed', 'name K7M-Q4R’s'],
    ['Ⓚ7Ⓜ-Ⓠ4Ⓡ', 'name Ⓚ7Ⓜ-Ⓠ4Ⓡ'],
    [
      'Code kilo seven mike dash quebec four romeo came',
      'name kilo seven mike dash quebec four romeo',
    ],
    ['K seven M, Q four R was there', 'name K seven M, Q four R'],
    ['Kilo x-ray four, november alpha siete', 'name Kilo x-ray four, november alpha siete'],
    ['We saw de la Paz at the shelter', 'name de la Paz'],
    ['Sra. de la Paz vino', 'name de la Paz'],
    ['Mr. van der Berg called', 'name van der Berg'],
    ['We met on Monday. Faith: seen twice.', 'maybe Faith'],
    ['May?', 'maybe May'],
    ['faith', 'maybe faith'],
    ['李女士来了', 'maybe 李'],
    ['김 씨가 왔다', 'maybe 김'],
    ['Шевчука нет', 'name Шевчука'],
    ['الوضع حسن', 'name حسن'],
    ['ሰላም ለሁሉም', 'name ሰላም'],
    [
      '🇴\u200b🇰\u200b🇴\u200b🇳\u200b🇰\u200b🇼\u200b🇴 came',
      'name 🇴\u200b🇰\u200b🇴\u200b🇳\u200b🇰\u200b🇼\u200b🇴',
    ],
  ])('%s', (text, finding) => expect(describeFindings(text)).toEqual([finding]))
})

describe('not looked for', () => {
  test.each([
    'Bill was seen at the shelter.',
    'W.O. called.',
    'faith has her card now',
    'Seven of the four met in Quebec.',
    'La calle de la Paz está oscura.',
    'It has a cost. Price: 380 dollars.',
    'AK7MQ4RX9-20',
    '小李来了',
    'Li Na came.',
    'Mohammed Al-Hassan came.',
  ])('%s', (text) => expect(describeFindings(text)).toEqual([]))
})
