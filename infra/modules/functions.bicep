// The plan and the app on it. A Flex Consumption plan takes one app.

param name string
param location string

@allowed(['dotnet-isolated', 'custom'])
param runtime string
param instanceMemoryMB int
param maximumInstanceCount int
param identityId string
param identityClientId string
param storageName string
param packageContainerUrl string
param insightsConnectionString string

param prefix string
param publicUrl string
param vaultReferences array
param extraSettings object

// Exactly so: '10' is accepted too, and then the app never starts and nothing says why.
var runtimeVersions = {
  'dotnet-isolated': '10.0'
  custom: '1.0'
}
var ownUrl = 'https://${name}.azurewebsites.net'

var settings = {
  AzureWebJobsStorage__accountName: storageName
  AzureWebJobsStorage__credential: 'managedidentity'
  AzureWebJobsStorage__clientId: identityClientId
  APPLICATIONINSIGHTS_CONNECTION_STRING: insightsConnectionString
  APPLICATIONINSIGHTS_AUTHENTICATION_STRING: 'ClientId=${identityClientId};Authorization=AAD'
  // Else the host answers GET / with a page of its own.
  AzureWebJobsDisableHomepage: 'true'
  // A flat name: the scale controller does not find queue names behind a sectioned one, and the app would never wake from zero.
  LeadSyncPrefix: prefix
  LeadSync__PublicUrl: empty(publicUrl) ? ownUrl : publicUrl
}

resource plan 'Microsoft.Web/serverfarms@2024-11-01' = {
  name: name
  location: location
  kind: 'functionapp'
  sku: {
    name: 'FC1'
    tier: 'FlexConsumption'
  }
  properties: {
    reserved: true
  }
}

resource app 'Microsoft.Web/sites@2024-11-01' = {
  name: name
  location: location
  kind: 'functionapp,linux'
  identity: {
    type: 'UserAssigned'
    userAssignedIdentities: {
      '${identityId}': {}
    }
  }
  properties: {
    serverFarmId: plan.id
    httpsOnly: true
    // Without it secret references are read as a system-assigned identity, which this app does not have.
    keyVaultReferenceIdentity: identityId
    functionAppConfig: {
      deployment: {
        storage: {
          type: 'blobContainer'
          value: packageContainerUrl
          authentication: {
            type: 'UserAssignedIdentity'
            userAssignedIdentityResourceId: identityId
          }
        }
      }
      runtime: {
        name: runtime
        version: runtimeVersions[runtime]
      }
      scaleAndConcurrency: {
        instanceMemoryMB: instanceMemoryMB
        maximumInstanceCount: maximumInstanceCount
      }
    }
    siteConfig: {
      minTlsVersion: '1.2'
      // FUNCTIONS_WORKER_RUNTIME, WEBSITE_RUN_FROM_PACKAGE and the content share's settings are not used on this plan.
      appSettings: concat(
        map(items(union(extraSettings, settings)), setting => { name: setting.key, value: setting.value }),
        vaultReferences
      )
    }
  }
}

output name string = app.name
output id string = app.id
output url string = 'https://${app.properties.defaultHostName}'
