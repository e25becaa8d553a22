import { socketPort } from './socket-folder.ts'

/**
 * The settings of the embedded server, for a laptop of two cores. Given on the command line, so that
 * a file in the cluster cannot weaken what makes a commit durable.
 */
export function serverSettings(socketFolder: string, fsync: boolean): string[] {
  const durable = fsync ? 'on' : 'off'
  const settings: Record<string, string | number> = {
    listen_addresses: '',
    port: socketPort,
    unix_socket_directories: socketFolder,
    unix_socket_permissions: '0700',
    max_connections: 100,
    shared_buffers: '256MB',
    effective_cache_size: '1GB',
    work_mem: '16MB',
    maintenance_work_mem: '128MB',
    random_page_cost: 1.1,
    // Compiling a query takes longer than running it at this size.
    jit: 'off',
    // Lets a physical backup run while people work; nothing replicates.
    wal_level: 'replica',
    max_wal_senders: 0,
    max_wal_size: '1GB',
    checkpoint_timeout: '15min',
    fsync: durable,
    synchronous_commit: durable,
    full_page_writes: durable,
    timezone: 'UTC',
    log_timezone: 'UTC',
  }
  return Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])
}
