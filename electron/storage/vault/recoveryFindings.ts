/** What was found wrong with a file of the vault. It was left where it is. */
export interface Finding {
  /** The file's name in its folder; it tells nothing of what is in it. */
  readonly file: string
  readonly what:
    /** Not what was written: changed, cut, grown, moved from elsewhere, or sealed with another key. */
    | 'damaged'
    /** The last change before a sudden end was not wholly written, nor ever said to be saved. */
    | 'torn'
    /** Changes are missing between this file and those before it. */
    | 'gap'
    /** Made by another program that wrote here at the same time: its changes are in this file alone. */
    | 'fork'
    /** Its last changes lead to nothing that is there: what is shown may lack them, or they were copied back. */
    | 'stray'
    /** Not Candor’s, though it has the name of one of its files: a link, a folder, a number out of reach. */
    | 'foreign'
}

/** The file was made by a newer Candor. Nothing was changed. */
export class MadeByNewer extends Error {
  override name = 'MadeByNewer'
}

/** There is nothing intact to start from. Nothing was changed. */
export class AllDamaged extends Error {
  override name = 'AllDamaged'
}

/** Another program writes to the same folder. What wasn't saved is in memory; nothing was changed. */
export class AnotherWriter extends Error {
  override name = 'AnotherWriter'
  readonly code = 'EWRITER'
}

/** So many headers that aren't ours lie before where ours would go that it wouldn't be found. Nothing was changed. */
export class CrowdedFolder extends Error {
  override name = 'CrowdedFolder'
}
