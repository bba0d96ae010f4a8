/*
 * What somebody writes in English who sees an emergency: gas, fire, violence, somebody who doesn't wake
 * up, a child in danger, a line that is down. Compared folded; what is only alike is in `harmless`.
 */

const person =
  '(wife|husband|girlfriend|boyfriend|partner|child|children|kids?|son|daughter|mother|father|mom|dad|wom[ae]n|m[ae]n|girls?|boys?|baby|lady|ladies|guys?|neighbors?|friend|sister|brother|elder(s|ly)?|tenants?|teens?|teenagers?|students?|persons?|people|family|someone|somebody)'
const whom = String.raw`(me|us|him|them|someone|somebody|people|each other|one another|her(?! (car|house|fence|mailbox|dog|tree|door|window|wall|horn))|(a|an|the|my|his|her|their|our|some|this|that|another|two|old)( \w+)? ${person})`
const home =
  '(house|home|apartment|building|unit|place|room|garage|door|window|shop|store|church|school)'
const cannot =
  '(not|won t|wont|can t|cant|cannot|couldn t|isn t|isnt|doesn t|doesnt|does not|will not|would not|wouldn t|aren t|never)'

/** The patterns, for a folded text with single blanks. */
export const dangerEnglish: readonly string[] = [
  String.raw`\b(smell(s|ed|ing)?|odou?rs?|stench|reeks?|stinks?|leak(s|ing)?)( \w+){0,2} gas\b(?! (station|pump|tank|cap|can))|\bgas (leak\w*|smell|odou?r|fumes|is leaking)\b|\bcarbon monoxide\b|\bchemical (spill|smell|leak)\b`,
  String.raw`\b(is|s|are|see|have|started|starting|there) an? (\w+ )?fire\b|\bfire (is )?(in|at|behind|near|next|spreading|burning|right|now|started|broke)\b|\b(caught|catching|catches|on) fire\b|\bin flames\b|\bflames\b|\bburning (down|up|right|now)\b|\bsmoke (is )?(coming|pouring|billowing)\b|\bset( \w+){1,3} on fire\b`,
  String.raw`\b(is|are|s|keeps?|was|were|started|kept|just)( \w+)? (hitting|beating|punching|kicking|choking|slapping|strangling|dragging|stabbing|shoving|pushing|attacking|assaulting|hurting|grabbing|threatening|chasing|stalking|molesting|raping|following)( up| down| on)? ${whom}\b`,
  String.raw`\b(hits?|beats?|punch(es|ed)?|kick(s|ed)?|chok(es|ed)|slap(s|ped)?|strangl(es|ed)|stabs?|attack(s|ed)|assault(s|ed)|jumped|robbed|mugged|grabbed|drag(s|ged)|knocked (down|out)) (up )?${whom}\b|\b(beat(ing|en|s)?|getting beat) (him |her |me |them |someone |somebody |people )?up\b`,
  String.raw`\b(is|are|s|am|m) (going to|gonna|about to|gon) (get |be |end up )?(hurt|killed?|shot|stabbed|die|dying|attacked|jump)\b|\bwill (get |be )(hurt|killed|shot|stabbed)\b|\b(is|are|s|he s|she s) (dying|dead)\b(?! (tree|plants?|grass|end))|\b(a )?dead body\b|\bbefore (someone|somebody|anyone) (dies|is killed|gets (hurt|killed))\b`,
  String.raw`\bpassed out\b|\b${cannot} (\w+ )?(wak\w+|respond\w*|mov(e|ing)|breath\w*|get up)\b|\bno pulse\b|\b(turning|turned|going) (blue|purple|gray|grey)\b|\bseizures?\b|\bheart attack\b|\bhaving a stroke\b|\b(he|she|man|woman|person|guy|lady|someone|somebody|kid|boy|girl|who)( \w+)? collaps\w+\b|\bface ?down\b|\bod(ed|ing|d)\b|\bo d (ed|d|ing)\b|\bfoaming\b|\blying (on|in) the (street|road|ground|sidewalk|floor)( \w+){0,3} (bleeding|hurt|unconscious|still)\b`,
  String.raw`\b(wants?|going|trying|threaten\w*|about|ready) to jump\b|\bjump(ing|ed|s)? (off|from) (the|a|of) (\w+ )?(bridge|roof|building|overpass|balcony|pier|ledge)\b|\bon (the|a) ledge\b`,
  String.raw`\b(want(s|ed)?|wish\w*|ready) to die\b|\bend(ing)? (my|his|her|their|it) (life|all)\b|\b(kill|hurt|cut|harm)(ing|s)? (my|him|her|them)sel\w+\b|\b(don t|dont|do not) want to (live|be alive)\b|\bno reason to live\b`,
  String.raw`\b(break(s|ing)?|broke|forc(ed|ing)|kick(s|ed|ing)) (in|into|in to|down)( \w+){1,2} ${home}\b|\bbreaking in\b|\bhome invasion\b|\bintruders?\b|\bin (my|our) (house|apartment|home|yard) (right )?now\b|\btrying to (get|break|come) in(to)? (my|our|the) ${home}\b`,
  String.raw`\b(baby|infant|toddler|child|kids?|children|boy|girl|dog)( \w+){0,5} (in|inside) (a|the|that) (\w+ )?(car|van|truck)\b|\b(missing|lost|abducted|taken|kidnapped) (child|kid|girl|boy|toddler|baby|daughter|son)\b|\b(child|kid|girl|boy|toddler|baby|daughter|son)( \w+){0,2} (is )?(missing|abducted|kidnapped)\b`,
  String.raw`\b(power ?lines?|wires?|cables?|electric(al)? lines?)( \w+){0,2} (is|are|came|went|fell|has|have|s)( \w+)? (down|sparking|arcing|fallen|snapped|live)\b|\bpower ?lines? (down|fell|sparking|snapped)\b|\b(downed|fallen|live|sparking|exposed) (power ?|electric(al)? )?(lines?|wires?|cables?)\b|\belectrocut\w*\b|\bsparks? (is |are )?(coming|flying)\b|\bsparking\b`,
  String.raw`\b(pipe )?bombs?\b|\bexplosi(on|ons|ves?)\b|\bexplod(ed|es|ing)\b|\bgrenades?\b`,
  String.raw`\b(big|huge|violent|knife|gang|bad|bloody) fight\b|\bfight(s|ing)? (is )?(happening|going on|right now|now|outside now)\b|\bfight(s|ing)?( \w+){0,3} with( \w+)? (bottles|bats?|knives|weapons|bricks|hammers?|pipes?|chains?|machetes?)\b|\bbrawl\b`,
  String.raw`\b(scream|cry|yell|call|beg|shout)(s|ing|ed)?( \w+){0,2} for help\b|\bscreaming right now\b|\bhelp (her|him|them) (now|please|quick\w*)\b|\bdomestic violence( \w+){0,2} now\b|\bpulled (out )?(a|an|his|her) (\w+ )?(knife|gun|weapon|blade)\b`,
  String.raw`\b(od|o d)( d| ing)\b|\b(lips?|face|fingers?|hands?)( \w+){0,2} (blue|purple|gr[ae]y)\b(?! (mural|paint|sign))|\b(blue|purple|gr[ae]y) lips\b(?! mural)|\bneedle (is )?(still )?in (his|her|their|the) arm\b|\bslumped (over )?(in|on|against|at)\b|\bunder the influence of fentanyl and\b`,
  String.raw`\b(baby|infant|toddler|child|kids?|children|boy|girl|dogs?|puppy|pets?|cat|elderly \w+)( \w+){0,3} (locked|trapped|stuck|left|shut|closed)( \w+){0,3} (hot )?(car|van|truck|vehicle)\b|\b(locked|trapped|left) (a |the |her |his |their )?(baby|infant|toddler|child|kids?|children|dogs?)( \w+){0,4} (car|van|truck|vehicle)\b`,
]
