/** @file The languages of the application. */
export const languages = ['en', 'km'] as const
export type Language = (typeof languages)[number]
