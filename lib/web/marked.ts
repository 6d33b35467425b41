const marks: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/** For the few pages that are written by hand: whatever the text holds, it stays text. */
export const marked = (text: string): string => text.replace(/[&<>"']/g, (sign) => marks[sign] ?? sign)
