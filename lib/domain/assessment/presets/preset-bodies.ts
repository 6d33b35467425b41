import type { Preset, SchemeBody } from '../scheme'
import { dazu } from './dazu'
import { fengyang } from './fengyang'
import { hainan } from './hainan'
import { hulunbuir } from './hulunbuir'
import { luoyang } from './luoyang'
import { qingdao } from './qingdao'
import { shenzhen } from './shenzhen'

/** Schemes to begin from; lib/wording says of each which figures are its source's. */
export const presetBodies: Record<Preset, SchemeBody> = {
  QINGDAO: qingdao,
  HAINAN: hainan,
  LUOYANG: luoyang,
  SHENZHEN: shenzhen,
  DAZU: dazu,
  FENGYANG: fengyang,
  HULUNBUIR: hulunbuir,
}

export const blankBody: SchemeBody = { total: 10_000, bonusCap: null, grades: [], minimumItems: 3, sections: [] }
