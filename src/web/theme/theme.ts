import {
  Button,
  Checkbox,
  type CSSVariablesResolver,
  createTheme,
  defaultVariantColorsResolver,
  Input,
  type MantineColorsTuple,
  Modal,
  type VariantColorsResolver,
} from '@mantine/core'
import { dark, light, type Tokens } from './tokens.ts'

const moss: MantineColorsTuple = [
  '#EEF5F0',
  '#DCEAE1',
  '#B9D6C5',
  '#93C0A7',
  '#79BE9B',
  '#4F8D6E',
  '#3B7A5C',
  '#2F6B4F',
  '#255740',
  '#1B4331',
]

/** Buttons take their colours from the tokens, so that the contrast test holds for them too. */
const variantColorResolver: VariantColorsResolver = (input) => {
  const tone = input.color === 'brick' ? 'brick' : 'moss'
  switch (input.variant) {
    case 'filled':
      return {
        background: `var(--${tone})`,
        hover: `var(--${tone}-hover)`,
        color: `var(--on-${tone})`,
        border: '1px solid transparent',
      }
    case 'default':
      return {
        background: 'var(--sheet)',
        hover: 'var(--sand)',
        color: 'var(--ink)',
        border: '1px solid var(--edge)',
      }
    case 'subtle':
      return {
        background: 'transparent',
        hover: 'var(--sand)',
        color: `var(--${tone})`,
        border: '1px solid transparent',
      }
    default:
      return defaultVariantColorsResolver(input)
  }
}

const serif = '"Source Serif 4", "Fallback serif", Georgia, serif'

/** Controls are 48 px high: easy to hit with a cold thumb. */
const controlHeight = '48px'

export const theme = createTheme({
  fontFamily: '"Source Sans 3", "Fallback sans", system-ui, sans-serif',
  fontFamilyMonospace: 'ui-monospace, "DejaVu Sans Mono", monospace',
  headings: { fontFamily: serif, fontWeight: '600', textWrap: 'balance' },
  primaryColor: 'moss',
  primaryShade: { light: 7, dark: 4 },
  colors: { moss },
  variantColorResolver,
  defaultRadius: 4,
  cursorType: 'pointer',
  respectReducedMotion: true,
  components: {
    Button: Button.extend({
      defaultProps: { size: 'md' },
      vars: () => ({ root: { '--button-height': controlHeight, '--button-padding-x': '20px' } }),
    }),
    Input: Input.extend({
      vars: () => ({
        wrapper: {
          '--input-height': controlHeight,
          '--input-fz': '17px',
          '--input-bd': 'var(--edge)',
          '--input-bg': 'var(--sheet)',
        },
      }),
    }),
    InputWrapper: { defaultProps: { size: 'md' } },
    Checkbox: Checkbox.extend({
      defaultProps: { size: 'md' },
      vars: () => ({
        root: { '--checkbox-color': 'var(--moss)', '--checkbox-icon-color': 'var(--on-moss)' },
      }),
    }),
    Modal: Modal.extend({ defaultProps: { centered: true, transitionProps: { duration: 150 } } }),
  },
})

/** The tokens as CSS variables (`--moss-hover`), and Mantine's own variables drawn from them. */
export const cssVariablesResolver: CSSVariablesResolver = () => ({
  variables: {},
  light: schemeVariables(light),
  dark: schemeVariables(dark),
})

function schemeVariables(tokens: Tokens): Record<string, string> {
  const own = Object.entries(tokens).map(([name, colour]) => [`--${kebab(name)}`, colour])
  return {
    ...Object.fromEntries(own),
    '--mantine-color-body': tokens.paper,
    '--mantine-color-text': tokens.ink,
    '--mantine-color-dimmed': tokens.quiet,
    '--mantine-color-placeholder': tokens.quiet,
    '--mantine-color-anchor': tokens.moss,
    '--mantine-color-error': tokens.brick,
    '--mantine-color-default': tokens.sheet,
    '--mantine-color-default-hover': tokens.sand,
    '--mantine-color-default-color': tokens.ink,
    '--mantine-color-default-border': tokens.edge,
    '--mantine-primary-color-filled': tokens.moss,
    '--mantine-primary-color-filled-hover': tokens.mossHover,
    '--mantine-primary-color-contrast': tokens.onMoss,
  }
}

function kebab(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
}
