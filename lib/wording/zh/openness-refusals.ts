import type { OpennessRefusalCode } from '@/lib/domain/suggestion/openness-refusals'

export const opennessRefusals: Record<OpennessRefusalCode, string> = {
  'publicity-basis-missing': '与代表意愿不同的，请选择依据，并写明理由（至少 5 个字）。',
  'publicity-ground-unfit': '所选的依据不支持这个决定，请重新选择依据。',
  'publicity-unchanged': '现在的公开决定就是这样，没有改动。请刷新后核对。',
  'secrecy-unchanged': '现在的状态就是这样，没有改动。请刷新后核对。',
  'secrecy-ground-missing': '决定保密的，请选择依据。',
  'redaction-text-changed': '这段文字在您核对以后有改动，请刷新后重新核对。',
  'file-not-publishable':
    '这个文件不在可以公开的附件之列：签名页、评价表、沟通佐证、已移除的和仅限代表工委查看的文件都不公开。',
  'file-publication-basis-missing':
    '原样公开和替换公开要填公开用的文件名；不公开的要选择依据；替换公开的要选择脱敏后的文件。',
  'replacement-unfit': '替换用的文件要先在本页上传，与原件是同一件建议，并且没有移除。',
  'public-name-ending': '公开用的文件名要保留原来的扩展名（如 .pdf）。替换公开的，以替换文件的扩展名为准。',
  'public-name-telling': '公开用的文件名中还有姓名、电话等个人信息，请另起一个名称。',
  'file-tells-of-signer':
    '文件里有身份保密的代表的姓名或者联系方式，不能公开这个文件。请上传去除以后的文件替换，或者决定不公开。',
  'file-tells-of-somebody':
    '文件里有 {count} 处姓名、电话等内容：{words}。请去除以后重新上传替换；核对后确实可以公开的，勾选“已经核对”再提交。',
}
