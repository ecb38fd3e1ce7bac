import { language, t } from '../../shared/i18n'

/** The country's name in the user's language; a wider name ("EU", "International") stays as it is. */
export function countryName(code: string): string {
  if (code === 'INT') return t('options_international')
  if (!/^[A-Z]{2}$/.test(code)) return code
  return new Intl.DisplayNames(language(), { type: 'region' }).of(code) ?? code
}
