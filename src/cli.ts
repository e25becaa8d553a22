import { Command, CommanderError, Option } from 'commander'
import { reportFailure } from './main/failure.ts'
import { version } from './main/version.ts'
import { languages } from './platform/core/language.ts'

/** Parses the command line and calls the verbs; each command loads what it needs, and no more. */
const program = new Command('turfboek')
  .description('The tally book of community work.')
  .version(version())
  .showHelpAfterError('(add --help for what the command takes)')
  .exitOverride()

const json = new Option('--json', 'print data as JSON')
const organisation = new Option(
  '--organisation <name>',
  'the organisation; may be left out when there is only one',
)
const language = new Option('--language <code>', 'language of the output').choices(languages).default('nl')

program
  .command('serve')
  .description('serve the web app and the API, as npm start does')
  .action(async () => (await import('./main/start.ts')).start())

program
  .command('account')
  .description('accounts of people')
  .command('create')
  .description('add an account to an organisation; the password is asked for, or read from standard input')
  .requiredOption('--email <address>', 'the address to sign in with')
  .requiredOption('--name <name>', 'the name that others see')
  .requiredOption(
    '--role <roles...>',
    'worker, lead, coordinator, policy, communication, people, director, administrator',
  )
  .option('--project <names...>', 'projects of a worker or lead, by name')
  .option('--found', 'found the organisation when it does not exist yet')
  .addOption(organisation)
  .addOption(json)
  .action(async (options) => (await import('./cli/create-account.ts')).createAccountCommand(options))

program
  .command('intake')
  .description(
    'read an earlier progress report (text) into an organisation; running it twice changes nothing',
  )
  .argument('<file>', 'the text of the report')
  .requiredOption('--organisation <name>', 'the organisation; founded when it does not exist yet')
  .option('--plan <years>', 'the period of the multi-year plan, such as 2021-2025')
  .option('--dry-run', 'read and summarise, store nothing')
  .addOption(language)
  .addOption(json)
  .action(async (file, options) => (await import('./cli/intake.ts')).intakeCommand(file, options))

program
  .command('indicators')
  .description('the indicators of a year, or the records behind one figure')
  .argument('<year>', 'calendar year')
  .option('--code <code>', 'one indicator: 2.3, 2.4, 2.5, 2.6 or 2.7')
  .option('--theme <name>', 'with --records: of one theme')
  .option('--column <key>', 'with --records: of one column, as --json names it')
  .option('--records', 'with --code: list the records that make the figure')
  .addOption(organisation)
  .addOption(language)
  .addOption(json)
  .action(async (year, options) => (await import('./cli/indicators.ts')).indicatorsCommand(year, options))

program
  .command('report')
  .description('make the progress report of a year as PDF or HTML')
  .argument('<year>', 'calendar year')
  .option('--out <file>', 'where to write it: .pdf or .html')
  .option('--address <url>', 'where the addresses of figures begin', 'http://127.0.0.1:3000')
  .addOption(organisation)
  .addOption(language)
  .addOption(json)
  .action(async (year, options) => (await import('./cli/report.ts')).reportCommand(year, options))

program.parseAsync().then(
  () => process.exit(process.exitCode ?? 0),
  (error) => {
    if (error instanceof CommanderError) process.exit(error.exitCode)
    reportFailure(error)
  },
)
