/** How a table may call its columns. */
export const headings = {
  day: /^(?:day|date|from|日期|开始日期|起始日期)$/i,
  to: /^(?:to|until|结束日期|截止日期|终止日期)$/i,
  kind: /^(?:kind|type|类型|类别|性质|安排)$/i,
  name: /^(?:name|festival|名称|节日|节日名称|说明)$/i,
} as const
