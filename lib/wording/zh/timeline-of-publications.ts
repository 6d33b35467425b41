/** What becomes public, and what no longer is. */
export const timelineOfPublications = {
  'reply.publicity-decided': '代表工委决定{unit}的答复{extent}（{replyGround}）：{reason}',
  'suggestion.published': '建议自{publishOn}起向社会公开（{extent}）。',
  'reply.published': '{unit}的答复自{publishOn}起向社会公开（{extent}）。',
  'suggestion.publication-withdrawn': '代表工委撤下已公开的建议：{reason}',
  'reply.publication-withdrawn': '代表工委撤下已公开的{unit}答复：{reason}',
  'licence.decided': '代表工委决定公开内容的使用许可：{licence}，自{sinceOn}起。依据：{basis}',
}
