import type { shell as source } from '../zh/shell'

export const shell: typeof source = {
  skipToContent: 'Skip to content',
  mainNavigation: 'Main navigation',
  phoneNavigation: 'Quick links',
  account: 'Account and display',
  home: 'Home',
  rolesOf: 'Acting as',
  switchRole: 'Switch role',
  menu: 'Menu',
  display: {
    largeType: 'Large type',
    ordinaryType: 'Standard type',
    otherLanguage: '中文',
    otherLanguageShort: '中文',
  },
  leaving: {
    signOut: 'Sign out',
    signingOut: 'Signing out…',
    failed: 'Signing out failed. Check the network and try again.',
  },
  systemName: 'Delegate suggestions',
  demonstration: 'Demonstration data: people and matters are invented.',
  footer: 'Every suggestion of a delegate, from the paper to the reply and the rating of it.',
  toDo: 'To do',
  links: {
    mySuggestions: 'My suggestions',
    newSuggestion: 'New suggestion',
    assignments: 'Assignments',
    registry: 'Registry',
    board: 'Year board',
    imports: 'Imports',
    people: 'People and units',
    security: 'Security',
    audit: 'Audit trail',
  },
}
