/** 7K3M-9XQ2-0B4T: nobody copies sixteen signs in one go. */
export const writtenCode = (code: string): string => code.match(/.{4}/g)?.join('-') ?? code
