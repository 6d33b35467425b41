/** As programs for Standard Webhooks take it. */
export const shownSecret = (secret: string): string => `whsec_${secret.replaceAll('-', '+').replaceAll('_', '/')}=`
