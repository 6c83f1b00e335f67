using './main.bicep'

param name = 'leaddev'

// param runtime = 'custom' // a feed without the official packages

param vaultSettings = {
  LeadSync__Sources__generic__Secret: 'sources-generic'
  LeadSync__Crm__generic__Secret: 'crm-generic'
}

// Needed once, and when one of them changes; README.md shows how to make them.
param secretValues = json(readEnvironmentVariable('LEADSYNC_SECRETS', '{}'))

// So that a test environment can be deleted and made again in a week.
param vaultRetentionDays = 7
param vaultPurgeProtection = false
