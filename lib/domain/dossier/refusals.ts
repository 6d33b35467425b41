export const dossierRefusalStatuses = {
  'dossier-not-handed-in': 409,
  'dossier-under-way': 409,
  'dossier-up-to-date': 409,
  'dossier-incomplete': 422,
  'dossier-not-whole': 409,
  'dossier-too-large': 422,
  'dossier-damaged': 409,
} as const
