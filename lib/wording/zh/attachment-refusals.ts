import type { AttachmentRefusalCode } from '@/lib/domain/attachment/refusals'

export const attachmentRefusals: Record<AttachmentRefusalCode, string> = {
  'attachment-empty': '这个文件是空的。',
  'attachment-too-large': '文件超过 {megabytes} MB，请压缩或者分开后再传。',
  'attachment-cut-short': '文件没有传完整，请重新上传。',
  'attachment-changed': '收到的文件与您选的不一致，请重新上传。',
  'attachment-kind-unknown':
    '不能接收这种文件（{extension}）。可以用：PDF、Word、Excel、JPG 或 PNG 图片、纯文本（txt）。',
  'attachment-kind-differs': '文件的内容与名称（.{extension}）不符，请用原来的程序另存后再传。',
  'attachment-heic': '这是苹果手机的 HEIC 照片，许多单位打不开。请另存为 JPG，或者用系统的拍照按钮重拍。',
  'attachment-damaged': '文件已损坏，请重新保存或者重新拍照。',
  'attachment-encrypted': '文件设了打开密码，请去掉密码后再传。',
  'attachment-with-macros': '文件含有宏，不能接收。请另存为不含宏的文件或者 PDF。',
  'attachment-active': '文件里有会自动运行或者引用外部的内容，不能接收。请打印成 PDF 后再传。',
  'attachment-two-kinds': '文件里藏有另一种文件，不能接收。',
  'attachment-unpacks-too-large': '文件解开后过大，不能接收。',
  'attachment-picture-too-large': '图片的像素过多，请缩小后再传。',
  'attachments-full': '一件建议最多 {limit} 个文件。',
  'attachments-too-large-together': '这件建议的文件合计不能超过 {megabytes} MB。',
  'attachments-of-the-day': '您一天内上传的文件合计不能超过 {megabytes} MB，请明天再传。',
  'attachment-not-scanned': '文件还在等待安全检查，检查通过后才能打开。',
  'attachment-infected': '安全检查发现这个文件有问题，不能打开。',
  'attachment-removed-before': '这个文件已经移除。',
  'attachment-from-outside': '这个文件随外部答复收到，不能移除或者替换。',
  'attachment-proves-answer': '答复以这个文件为证明文件。请先在诉求对照表中改选并保存，再移除。',
  'paper-in-future': '收到日期不能晚于今天。',
}
