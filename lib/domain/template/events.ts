export const templateEvents = [
  'letter-template.saved',
  'letter-template.switched-off',
  'letter-template.switched-on',
] as const

export const auditedOfTemplates = {
  'letter-template.saved': ['version'],
  'letter-template.switched-off': ['version'],
  'letter-template.switched-on': ['version'],
} as const
