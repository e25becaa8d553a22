export { type CellContent, csvOf, type WrittenSheet, xlsxOf } from './write-sheet.ts'
