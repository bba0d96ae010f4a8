import { describe, expect, it } from 'vitest'
import { findOtherLanguage } from '../../../../shared/concerns/import/otherLanguages'

describe('a language whose signs of danger aren’t known', () => {
  it.each([
    'Há barulho todas as noites com muito lixo e uma faca, perto da rua.',
    'Jede Nacht ist es laut und der Mann mit dem Messer schreit.',
    'Каждую ночь у остановки дерутся люди, у одного нож.',
    '매일 밤 정류장에서 사람들이 싸웁니다.',
    'May mga lalaking may kutsilyo dito tuwing gabi, hindi kami makatulog.',
    'Chak lannwit gen moun ki ap goumen nan lari a, yo gen kouto.',
  ])('“%s” has to be read by somebody', (text) =>
    expect(findOtherLanguage(text)).toContain('Have it read'),
  )

  it.each([
    'The van by the dock is there every night and people die of cold.',
    'Hay ruido cada noche en Saltworks y nadie viene.',
    'Il y a des bagarres devant l’abribus chaque nuit.',
    'Habeen kasta halkan ayaa lagu dagaallamaa, dad badan ayaa jira oo kan ka cabanaya.',
    'Mỗi đêm ở đây có người la hét trong cầu thang.',
    'Moi dem co nguoi danh nhau o Saltworks, toi so lam.',
    '楼梯间每晚都有人吵架。',
    'هناك شجار كل ليلة في المحطة.',
    'በኦልድ ኳሪ ሌሊት ሰዎች ይጣላሉ።',
    'Millrace の灯が消えた。',
    'Graffiti',
    '',
  ])('“%s” is in one that is known', (text) => expect(findOtherLanguage(text)).toBeNull())
})
