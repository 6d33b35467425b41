export const timelineOfRedaction = {
  'redaction.looked-over': '代表工委核对了公开文本（{partNoun}），隐去 {count} 处。',
  'file-publication.decided': '代表工委决定一个附件{filePublication}{redactionGround}。',
}
