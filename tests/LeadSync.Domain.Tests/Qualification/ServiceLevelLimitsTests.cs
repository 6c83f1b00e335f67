namespace LeadSync.Domain.Tests.Qualification;

/// <summary>The last value that a service level may say, and the first that it may not.</summary>
[Trait("Requirement", "D-16")]
public sealed class ServiceLevelLimitsTests
{
    [Theory]
    [InlineData("\"threshold\":10000")]
    [InlineData("\"threshold\":-10000")]
    [InlineData("\"minimumEngagement\":10000")]
    [InlineData("\"minimumEngagement\":-10000")]
    [InlineData("\"rules\":[{\"id\":\"a\",\"points\":1000,\"cap\":10000},{\"id\":\"b\",\"points\":-1000,\"cap\":0}]")]
    [InlineData("\"groups\":[{\"id\":\"a\",\"cap\":0},{\"id\":\"b\",\"cap\":10000}]")]
    [InlineData("\"minimumLevel\":{\"inside-sales\":1,\"field-sales\":5}")]
    [InlineData("\"levels\":[{\"level\":1,\"facts\":[]}],\"minimumLevel\":{\"inside-sales\":1}")]
    [InlineData("\"rejectionAlarm\":{\"above\":0,\"minimum\":1}")]
    [InlineData("\"rejectionAlarm\":{\"above\":1,\"minimum\":100000}")]
    [InlineData("\"targets\":{\"leadsPerMonth\":0,\"customersPerMonth\":10000000}")]
    [InlineData("\"products\":[{\"id\":\"a\",\"listPrice\":0},{\"id\":\"b\",\"listPrice\":1000000000000}]")]
    [InlineData("\"rates\":[{\"currency\":\"CHF\",\"rate\":0.000001}]")]
    [InlineData("\"grades\":{\"fit\":[3,2,1],\"engagement\":[0.3,0.2,-1]}")]
    public void The_last_value_that_is_possible_is_read(string member) => Assert.Empty(Given.Faults($"{{{member}}}"));

    [Theory]
    [InlineData("\"threshold\":10000.01", "/threshold")]
    [InlineData("\"threshold\":-10000.01", "/threshold")]
    [InlineData("\"minimumEngagement\":10000.01", "/minimumEngagement")]
    [InlineData("\"minimumEngagement\":-10000.01", "/minimumEngagement")]
    [InlineData("\"rules\":[{\"id\":\"a\",\"points\":1000.01}]", "/rules/0/points")]
    [InlineData("\"rules\":[{\"id\":\"a\",\"points\":-1000.01}]", "/rules/0/points")]
    [InlineData("\"rules\":[{\"id\":\"a\",\"points\":1,\"cap\":10000.01}]", "/rules/0/cap")]
    [InlineData("\"rules\":[{\"id\":\"a\",\"points\":1,\"cap\":-0.01}]", "/rules/0/cap")]
    [InlineData("\"groups\":[{\"id\":\"a\",\"cap\":-0.01}]", "/groups/0/cap")]
    [InlineData("\"groups\":[{\"id\":\"a\",\"cap\":10000.01}]", "/groups/0/cap")]
    [InlineData("\"minimumLevel\":{\"field-sales\":0}", "/minimumLevel/field-sales")]
    [InlineData("\"levels\":[{\"level\":1,\"facts\":[]}],\"minimumLevel\":{\"inside-sales\":2}", "/minimumLevel/inside-sales")]
    [InlineData("\"rejectionAlarm\":{\"above\":-0.01}", "/rejectionAlarm/above")]
    [InlineData("\"rejectionAlarm\":{\"above\":1.01}", "/rejectionAlarm/above")]
    [InlineData("\"rejectionAlarm\":{\"minimum\":0}", "/rejectionAlarm/minimum")]
    [InlineData("\"rejectionAlarm\":{\"minimum\":100001}", "/rejectionAlarm/minimum")]
    [InlineData("\"targets\":{\"mqlPerMonth\":-1}", "/targets/mqlPerMonth")]
    [InlineData("\"targets\":{\"mqlPerMonth\":10000001}", "/targets/mqlPerMonth")]
    [InlineData("\"products\":[{\"id\":\"a\",\"listPrice\":-0.01}]", "/products/0/listPrice")]
    [InlineData("\"products\":[{\"id\":\"a\",\"listPrice\":1000000000000.01}]", "/products/0/listPrice")]
    [InlineData("\"rates\":[{\"currency\":\"CHF\",\"rate\":0.0000009}]", "/rates/0/rate")]
    [InlineData("\"currency\":\"eur\"", "/currency")]
    [InlineData("\"currency\":\"EUr\"", "/currency")]
    [InlineData("\"currency\":\"EURO\"", "/currency")]
    [InlineData("\"grades\":{\"fit\":[20,20,10],\"engagement\":[3,2,1]}", "/grades/fit")]
    [InlineData("\"grades\":{\"fit\":[20,10,10],\"engagement\":[3,2,1]}", "/grades/fit")]
    [InlineData("\"grades\":{\"fit\":[10,20,5],\"engagement\":[3,2,1]}", "/grades/fit")]
    [InlineData("\"grades\":{\"fit\":[30,10,20],\"engagement\":[3,2,1]}", "/grades/fit")]
    [InlineData("\"grades\":{\"fit\":[3,2,1],\"engagement\":[3,2]}", "/grades/engagement")]
    [InlineData("\"grades\":{\"fit\":[3,2,1],\"engagement\":[4,3,2,1]}", "/grades/engagement")]
    public void The_first_value_beyond_is_refused_at_its_place(string member, string pointer) =>
        Assert.Equal(pointer, Assert.Single(Given.Faults($"{{{member}}}")).Pointer);

    [Theory]
    [InlineData("\"rules\":[{\"points\":1},{\"points\":2}]", "/rules/0/id /rules/1/id")]
    [InlineData("\"clocks\":[{\"within\":\"PT1H\"}]", "/clocks/0/id")]
    [InlineData("\"clocks\":[{\"id\":\"a b\",\"within\":\"PT1H\"}]", "/clocks/0/id")]
    [InlineData("\"rejections\":[{\"askNote\":true}]", "/rejections/0/code")]
    [InlineData("\"rates\":[{\"currency\":\"euro\",\"rate\":1}]", "/rates/0/currency")]
    public void A_fault_is_told_once_and_draws_no_other_behind_it(string member, string pointers) =>
        Assert.Equal(pointers, string.Join(' ', Given.Faults($"{{{member}}}").Select(fault => fault.Pointer)));

    [Theory]
    [InlineData(64, 0)]
    [InlineData(65, 1)]
    public void An_id_has_up_to_64_characters(int length, int faults) =>
        Assert.Equal(faults, Given.Faults($$"""{"rules":[{"id":"{{new string('a', length)}}","points":1}]}""").Count);
}
