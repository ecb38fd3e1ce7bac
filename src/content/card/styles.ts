/** The sheet of our shadow root: what stands in styles/, and the lines of marks. */
import { SEVERITIES } from '../../shared/kinds'
import { markDeclarations } from '../paint/mark-style'
import sheet from './styles/index.css?inline'

export const STYLES =
  sheet + SEVERITIES.map((severity) => `.mark.${severity} { ${markDeclarations(severity, true)} }`).join('')
