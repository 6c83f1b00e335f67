using './main.bicep'

param name = 'leadsync'

// param runtime = 'custom' // a feed without the official packages

// param publicUrl = 'https://leads.example.com' // once the name points to the app

param vaultSettings = {
  LeadSync__Sources__generic__Secret: 'sources-generic'
  LeadSync__Crm__generic__Secret: 'crm-generic'
}

// Needed once, and when one of them changes; README.md shows how to make them.
param secretValues = json(readEnvironmentVariable('LEADSYNC_SECRETS', '{}'))

// Accepted means kept, also when a datacentre burns.
param storageSku = 'Standard_ZRS'

param maximumInstanceCount = 100
