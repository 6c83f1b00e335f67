// One LeadSync in one resource group: README.md says what is created, what it costs and how to deploy.
targetScope = 'resourceGroup'

@description('First part of every name: 2 to 9 lower case letters and digits, beginning with a letter.')
@minLength(2)
@maxLength(9)
param name string

@description('Where everything is created. `az functionapp list-flexconsumption-locations` lists what is possible.')
param location string = resourceGroup().location

@description('`dotnet-isolated` runs a package built with -p:AzurePackages=true, `custom` one published for linux-x64 without it.')
@allowed(['dotnet-isolated', 'custom'])
param runtime string = 'dotnet-isolated'

@description('Before the names of tables and queues: 2 to 16 lower case letters and digits, a letter first. Never change it: leads stay under the old one.')
@minLength(2)
@maxLength(16)
param prefix string = 'leadsync'

@description('The address that senders and browsers call, without a slash at the end. Empty: the app\'s own.')
param publicUrl string = ''

@description('Settings whose values are secrets, each with the name of its secret in the vault. The management key and the identity key are always among them.')
param vaultSettings object = {}

@description('Secrets to write into the vault, values by name. Those not named here stay as they are.')
@secure()
param secretValues object = {}

@description('Settings that are no secrets, values by name.')
param extraSettings object = {}

@description('How often the storage is kept: three times in one datacentre (LRS) or in three (ZRS).')
@allowed(['Standard_LRS', 'Standard_ZRS'])
param storageSku string = 'Standard_LRS'

@description('Memory of an instance, in MB. What a second costs is proportional to it.')
@allowed([512, 2048, 4096])
param instanceMemoryMB int = 2048

@description('Most instances at a time.')
@minValue(40)
@maxValue(1000)
param maximumInstanceCount int = 40

@description('Most telemetry a day, in GB; what is above is lost.')
@minValue(1)
param dailyLogGB int = 1

@description('How long a deleted vault or secret can be had back, in days. Fixed when the vault is created.')
@minValue(7)
@maxValue(90)
param vaultRetentionDays int = 90

@description('True: nobody can empty the vault\'s bin before its time, which can never be switched off again.')
param vaultPurgeProtection bool = true

var suffix = uniqueString(resourceGroup().id)
var appName = '${name}-${suffix}'

module storage 'modules/storage.bicep' = {
  name: 'storage'
  params: {
    name: 'st${name}${suffix}'
    location: location
    sku: storageSku
  }
}

module monitoring 'modules/monitoring.bicep' = {
  name: 'monitoring'
  params: {
    name: appName
    location: location
    dailyLogGB: dailyLogGB
  }
}

module access 'modules/access.bicep' = {
  name: 'access'
  params: {
    name: appName
    location: location
    vaultName: 'kv${name}${suffix}'
    vaultRetentionDays: vaultRetentionDays
    vaultPurgeProtection: vaultPurgeProtection
    storageName: storage.outputs.name
    insightsName: monitoring.outputs.insightsName
    vaultSettings: vaultSettings
    secretValues: secretValues
  }
}

// Last: it uses the others' outputs, so the identity has its roles before there is an app to need them.
module functions 'modules/functions.bicep' = {
  name: 'functions'
  params: {
    name: appName
    location: location
    runtime: runtime
    instanceMemoryMB: instanceMemoryMB
    maximumInstanceCount: maximumInstanceCount
    identityId: access.outputs.identityId
    identityClientId: access.outputs.identityClientId
    storageName: storage.outputs.name
    packageContainerUrl: storage.outputs.packageContainerUrl
    insightsConnectionString: monitoring.outputs.connectionString
    prefix: prefix
    publicUrl: publicUrl
    vaultReferences: access.outputs.references
    extraSettings: extraSettings
  }
}

output appName string = functions.outputs.name
output appId string = functions.outputs.id
output url string = functions.outputs.url
output vaultName string = access.outputs.vaultName
output storageName string = storage.outputs.name
