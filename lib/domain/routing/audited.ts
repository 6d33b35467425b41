export const auditedOfRouting = {
  'routing.saved': [],
  'routing.tried': [],
  'routing.switched-on': [],
  'routing.switched-off': [],
} as const
