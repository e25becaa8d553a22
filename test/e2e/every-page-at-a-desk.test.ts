import { desk } from './support/browser.ts'
import { testEveryPage } from './support/every-page.ts'

await testEveryPage(desk)
