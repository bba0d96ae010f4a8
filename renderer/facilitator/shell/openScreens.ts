/**
 * The screens of an open workgroup: most of this window's code, and nothing its first picture
 * needs. Only `useOpenScreens` loads them.
 */
export { MeetingScreen } from './MeetingScreen'
export { SearchDialog } from '../search/SearchDialog'
export { WorkgroupScreen } from './WorkgroupScreen'
