export { type ChartTheme, chartColours, darkTwins } from './core/palette.ts'
export { type Chart, ChartSpec, type ChartTone, ChartValue, chartOf } from './core/spec.ts'
export { renderChart } from './render-chart.ts'
