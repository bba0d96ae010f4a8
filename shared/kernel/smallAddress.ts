import { commonWords } from './wordsOfNames'

const smallStreet =
  /(?<![\p{L}\p{N}.,/:$#-])\d{2,5} ((?:[nsew]{1,2} )?(?:\p{Ll}+ |\d{1,3}(?:st|nd|rd|th) ){1,3})(?:street|st|avenue|ave|road|rd|lane|ln|drive|dr|boulevard|blvd|court|ct|terrace|circle|cir)(?![\p{L}\p{N}])/gu

/** `418 juniper rise road`: a house by its number, in small letters. */
export const hasSmallAddress = (text: string): boolean =>
  [...text.matchAll(smallStreet)].some(([, between = '']) =>
    between
      .trim()
      .split(/\s+/)
      .every(
        (word) =>
          !commonWords.has(word) &&
          !/^(?:block|blocks|feet|foot|yards|miles|minutes|hours|days|weeks|months|years|hundred|bags|piles|tents|cars?|beds|spots|spaces|needles|cans|calls|neighbors|kids|along|blocking|parked|old|new|more|dead|big|small|dark|broken|main)$/.test(
            word,
          ),
      ),
  )
