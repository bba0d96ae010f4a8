/**
 * Stands in, in the built program, for the validator that `conf` brings along: a third of all that
 * is loaded at each start, and never used, since the preferences are looked at one by one when they
 * are read and `conf` is given no schema. Whoever gives it one hears of it here.
 */
function notHere(): never {
  throw new Error('conf is built without its validator: it takes no schema here')
}

export const Ajv2020 = notHere
export default notHere
