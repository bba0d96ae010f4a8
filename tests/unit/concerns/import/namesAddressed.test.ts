import { describe, expect, it } from 'vitest'
import { findPersonal } from '../../../../shared/concerns/import/persons'

const find = (text: string): string[] =>
  findPersonal(text, { places: ['Saltworks'], reporters: [] })

describe('somebody told without a name that shows', () => {
  it.each([
    'tell big red to stop sleeping in the Saltworks stairwell',
    'ask for dolores at the bakery',
    'JT is selling at the bus stop',
    'KR was back again by the swings',
    'Noise again!! -- the Ortegas',
    'The Kowalskis fight on the stairs',
    'rowan, kip sells by the bank',
    'blue Honda 7ABC123 deals there',
    'it was BKR2210 again',
    'case 26-1-00012-4 guy again',
    'the boy who lives above the laundry throws bottles',
    'the only Somali family in the building is harassed',
    'the lead client from the shelter is back',
    'I am in LEAD and nobody shows up',
    'his case manager never comes',
  ])('“%s” is asked about', (text) => expect(find(text)).not.toEqual([]))

  it.each([
    'tell people to slow down at the school',
    'tell the city to fix the light',
    'ask for help at the desk',
    'looking for food in the bins',
    'the TV is always hanging by a wire',
    'PD is back on nights',
    'The Dumpsters are full',
    'Thank the LEAD officers for coming',
    'We were at the LEAD meeting and asked for lights',
    'Un señor amenaza a la gente en la parada',
    'needles, trash everywhere',
    'Case 22-104432 was never answered',
    'the only family who cares cleans the park',
    'People live above the shops and hear it',
  ])('“%s” tells of nobody', (text) => expect(find(text)).toEqual([]))
})

describe('somebody named where hardly anything has a capital', () => {
  it.each([
    'my daughters bus stop has guys there every morning, her name tag says Lily',
    'lights out at the underpass again, ask for Brenholt upstairs',
    'Lights out again. - thad b.',
    'RP ADV SUBJ LASTNAME ROWAN IS SLEEPING IN STAIRWELL',
  ])('“%s” is asked about', (text) => expect(find(text)).not.toEqual([]))

  it.each([
    'there is trash behind the Safeway and nobody picks it up',
    'people shoot up by the corner of 3rd and Slate every night',
    'white Ford with no wheels, two weeks now',
    'it is dark again on Mondays at the library',
    'Lights out again. - Thanks',
    'The last name on the plaque is unreadable',
  ])('“%s” tells of nobody', (text) => expect(find(text)).toEqual([]))
})
