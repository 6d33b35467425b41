import type { OpennessRefusalCode } from '@/lib/domain/suggestion/openness-refusals'

export const opennessRefusals: Record<OpennessRefusalCode, string> = {
  'publicity-basis-missing': '与代表意愿不同的，请选择依据，并写明理由（至少 5 个字）。',
  'publicity-ground-unfit': '所选的依据不支持这个决定，请重新选择依据。',
  'publicity-unchanged': '现在的公开决定就是这样，没有改动。请刷新后核对。',
  'secrecy-unchanged': '现在的状态就是这样，没有改动。请刷新后核对。',
  'secrecy-ground-missing': '决定保密的，请选择依据。',
}
