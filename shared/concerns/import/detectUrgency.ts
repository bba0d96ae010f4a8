import { fold } from '../../kernel/foldText'

/** Words that somebody writes who is in danger, or sees another be. */
const words =
  /\b(in danger|emergency|help (me|us)? ?now|overdos\w*|not breathing|unconscious|bleeding|(gun|knife|shooting|shots) ?(fired|right now|now)?|with a (gun|knife)|stabb\w*|suicid\w*|(kill|hurt) (me|us|him|her|them|themsel\w+|himself|herself|myself))\b/

/** So many letters are looked at; what is urgent is said early. */
const lookedAt = 20_000

/** Whether a text sounds as if somebody were in danger now. It only shows the emergency number. */
export const soundsUrgent = (text: string): boolean => words.test(fold(text.slice(0, lookedAt)))
