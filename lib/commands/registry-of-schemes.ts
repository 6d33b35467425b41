import { adoptScheme } from './adopt-scheme'
import { changeScheme } from './change-scheme'
import { changeSchemeItem } from './change-scheme-item'
import { changeSchemeSection } from './change-scheme-section'
import { copyScheme } from './copy-scheme'
import { discardScheme } from './discard-scheme'
import { moveSchemePart } from './move-scheme-part'
import { removeSchemePart } from './remove-scheme-part'
import { writeScheme } from './write-scheme'

/** 考核方案, from the first item to its adoption. */
export const ofSchemes = [
  writeScheme,
  copyScheme,
  changeScheme,
  changeSchemeSection,
  changeSchemeItem,
  moveSchemePart,
  removeSchemePart,
  discardScheme,
  adoptScheme,
] as const
